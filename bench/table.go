package main

import (
	"fmt"
	"slices"
	"strings"
)

const unmeasured = "not measured in this run"

// table is the rows of some parts, as Markdown.
func (r *run) table(of []part) string {
	var b strings.Builder
	b.WriteString("| what | measured | budget | within it | peer, same run |\n|---|---:|---:|---|---:|\n")
	for _, each := range rows {
		if slices.ContainsFunc(of, func(p part) bool { return p.name == each.part }) {
			b.WriteString(r.line(each))
		}
	}
	return b.String()
}

func (r *run) line(of row) string {
	measured, budget, within, peer := unmeasured, "—", "—", "—"
	if v, ok := of.measured(r.figures); ok {
		measured = amount(v, of.unit)
	}
	if limit, ok := of.budget(r.figures); ok {
		budget = map[bool]string{false: "≤ ", true: "≥ "}[of.least] + amount(limit, of.unit)
		if of.match {
			budget = "≤ " + of.name
		}
	}
	if excess, ok := of.over(r.figures); ok {
		within = "yes"
		if excess > 0 {
			within = "**no**, by " + amount(excess, of.unit)
		}
	}
	if v, ok := of.value(r.figures, of.peer); ok {
		peer = of.name + " " + amount(v, of.unit)
	} else if of.peer != "" {
		peer = of.name + ": " + unmeasured
	}
	return fmt.Sprintf("| %s | %s | %s | %s | %s |\n", of.what, measured, budget, within, peer)
}

// excesses lists what is over its budget, by how much and why.
func (r *run) excesses() string {
	var b strings.Builder
	before := ""
	for _, each := range rows {
		excess, known := each.over(r.figures)
		if !known || excess == 0 {
			continue
		}
		limit, _ := each.budget(r.figures)
		fmt.Fprintf(&b, "- **%s**: %s over %s (%.0f %%).", each.what, amount(excess, each.unit), amount(limit, each.unit), 100*excess/limit)
		switch each.why {
		case "":
		case before:
			b.WriteString(" For the same reason.")
		default:
			b.WriteString(" " + each.why)
		}
		before = each.why
		b.WriteByte('\n')
	}
	if b.Len() == 0 {
		return "Nothing.\n"
	}
	return b.String()
}

// hasRows reports whether a part's figures are in the table.
func hasRows(p part) bool {
	return slices.ContainsFunc(rows, func(r row) bool { return r.part == p.name })
}

// plainTable is the benchmarks without rows, since they have no budgets.
func (r *run) plainTable() string {
	if len(r.plain) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("| benchmark | time |\n|---|---:|\n")
	for _, name := range r.plain {
		if took, ok := r.figures[name+" ns/op"]; ok {
			fmt.Fprintf(&b, "| %s | %s |\n", name, duration(took))
		}
	}
	return b.String()
}

func duration(ns float64) string {
	switch {
	case ns >= 1e6:
		return amount(ns/1e6, "ms")
	case ns >= 1e3:
		return amount(ns/1e3, "µs")
	}
	return amount(ns, "ns")
}

// document is the whole of the figures' page.
func (r *run) document() string {
	var b strings.Builder
	b.WriteString("# Figures\n\nWritten by `make bench`; do not edit. " + r.machine.String() + "\n\n")
	b.WriteString(r.table(parts) + "\n## Over budget\n\n" + r.excesses() + "\n## How they were taken\n\n")
	for _, p := range parts {
		fmt.Fprintf(&b, "- **%s** (`make bench PART=%s`): %s\n", p.name, p.name, p.how)
	}
	b.WriteString("\nCI holds the sizes only: a page of the guide, the scripts and each module have a test, a module with a ceiling of its own near what it weighs today. Times are never tested.\n")
	b.WriteString("\n## Without budgets\n\nTo compare with the run before.\n\n" + r.plainTable())
	return b.String()
}
