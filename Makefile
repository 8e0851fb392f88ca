# The whole project from the command line. «make test» is what CI runs.

.PHONY: serve test test-browsers bench soak tools

serve:
	go run ./generator serve

# Everything: both targets vetted and built, then every test, in a browser too.
test: tools
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./wasm/...
	GOOS=js GOARCH=wasm go vet -tags tool_data ./wasm/browser
	GOOS=js GOARCH=wasm go vet -tags tool_assess ./wasm/browser
	GOOS=js GOARCH=wasm go vet -tags tool_team ./wasm/browser
	GOOS=js GOARCH=wasm go vet -tags tool_course ./wasm/browser
	GOOS=js GOARCH=wasm go vet -tags tool_all ./wasm/browser
	GOOS=js GOARCH=wasm go build -o /dev/null ./wasm/...
	gofmt -l generator wasm bench | (! grep .)
	go test -timeout 20m ./...

# Every figure beside its budget and its peer in one table, kept in docs/figures.md;
# «make bench PART=start» measures one part and keeps nothing. See bench/main.go.
PART ?=
bench: tools
	go run -C bench . -part '$(PART)'

# The main stories in Chromium, Firefox and WebKitGTK. «make test» tells a short
# one where the last two are installed.
test-browsers:
	./generator/testdata/tools browsers
	ACOMPANA_BROWSERS=all go test -count 1 -timeout 40m -v -run '^(TestThreeBrowsers|TestDrivers)' ./generator ./generator/internal/webdriver

# Long runs before a release: the short tests watched for data races, which
# takes a C compiler, then what the script says, with its figures.
ROUNDS ?= 200
SEEDS ?= 1000000
FUZZSECONDS ?= 3600
soak: tools
	go test -race -short -timeout 30m ./generator/... ./wasm/...
	./generator/testdata/soak $(ROUNDS) $(SEEDS) $(FUZZSECONDS)

# What the browser tests need: Chromium, and axe-core for accessibility.
tools:
	./generator/testdata/tools
