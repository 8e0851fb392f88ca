//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/chart"
)

const svgSpace = "http://www.w3.org/2000/svg"

// drawn makes a drawing into an element of the page, which the page's own styles
// colour by the classes of its shapes. The text beside it says the same, so that
// it is one picture to a reader of the screen.
func drawn(d chart.Drawing) js.Value {
	svg := svgElement("svg", "viewBox", "0 0 "+page.Decimal(d.Width)+" "+page.Decimal(d.Height),
		"width", page.Decimal(d.Width), "height", page.Decimal(d.Height), "role", "img", "aria-label", d.Title+". "+d.Description)
	for _, shape := range d.Shapes {
		element := svgElement(string(shape.Kind), shape.Attributes()...)
		element.Call("setAttribute", "class", shape.Class)
		if shape.Text != "" {
			element.Set("textContent", shape.Text)
		}
		svg.Call("append", element)
	}
	return svg
}

func svgElement(name string, attributes ...string) js.Value {
	element := document().Call("createElementNS", svgSpace, name)
	for i := 0; i+1 < len(attributes); i += 2 {
		element.Call("setAttribute", attributes[i], attributes[i+1])
	}
	return element
}

// saveSVG hands the drawing over as a file.
func saveSVG(d chart.Drawing, name string) {
	download(name+".svg", "image/svg+xml", []byte(d.SVG(chart.Plain())))
}

// sharpness is how many points of a picture stand for one unit of a drawing.
const sharpness = 3

// savePNG hands the drawing over as a picture. It blocks.
func savePNG(d chart.Drawing, name string) error {
	content, err := painted(d)
	if err == nil {
		download(name+".png", "image/png", content)
	}
	return err
}

// painted makes a drawing into a picture, by way of a canvas. It blocks.
func painted(d chart.Drawing) ([]byte, error) {
	file := js.Global().Get("Blob").New([]any{d.SVG(chart.Plain())}, map[string]any{"type": "image/svg+xml"})
	url := js.Global().Get("URL").Call("createObjectURL", file)
	defer js.Global().Get("URL").Call("revokeObjectURL", url)
	image := document().Call("createElement", "img")
	image.Set("src", url)
	if _, err := page.Await(image.Call("decode")); err != nil {
		return nil, err
	}
	canvas := document().Call("createElement", "canvas")
	canvas.Set("width", d.Width*sharpness)
	canvas.Set("height", d.Height*sharpness)
	canvas.Call("getContext", "2d").Call("drawImage", image, 0, 0, d.Width*sharpness, d.Height*sharpness)
	return bytesOfCanvas(canvas)
}

func bytesOfCanvas(canvas js.Value) ([]byte, error) {
	blob := wait(func(done func(js.Value)) {
		var answer js.Func
		answer = js.FuncOf(func(_ js.Value, args []js.Value) any {
			answer.Release()
			done(args[0])
			return nil
		})
		canvas.Call("toBlob", answer, "image/png")
	})
	if blob.IsNull() {
		return nil, errNoPicture
	}
	buffer, err := page.Await(blob.Call("arrayBuffer"))
	if err != nil {
		return nil, err
	}
	array := js.Global().Get("Uint8Array").New(buffer)
	content := make([]byte, array.Length())
	js.CopyBytesToGo(content, array)
	return content, nil
}

// pictureError says why there is no picture.
type pictureError string

func (e pictureError) Error() string { return string(e) }

const errNoPicture = pictureError("the canvas gave no picture")
