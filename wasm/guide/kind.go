package guide

// Kind says what an item is, by the Spanish name authors write.
type Kind string

// Kinds the code treats apart. Every other kind of the table below is a plain
// item: label, text, source and notes.
const (
	KindDocument        Kind = "documento"
	KindCompetencyGroup Kind = "grupo_competencias"
	KindCompetency      Kind = "competencia"
	KindMilestone       Kind = "hito"
	KindMoment          Kind = "momento"
	KindCriterion       Kind = "criterio"
	KindContainer       Kind = "criterio_contenedor"
	KindSublist         Kind = "sublista"
	KindService         Kind = "ejemplo_servicio"
	KindTechnique       Kind = "tecnica"
	KindTechniqueAction Kind = "accion_tecnica"
	KindScope           Kind = "ambito_gestion"
	KindScopeAction     Kind = "accion_ambito"
	KindModality        Kind = "agrupacion_modalidad"
	KindModalityAction  Kind = "accion_modalidad"
	KindCareLevel       Kind = "nivel_atencion"
	KindAcronym         Kind = "sigla"
	KindTerm            Kind = "termino"
	KindConcept         Kind = "concepto"
	KindActor           Kind = "actor"
	KindReference       Kind = "referencia"
	KindNorm            Kind = "norma"
	KindReferral        Kind = "remision"
	KindFocus           Kind = "foco"
	KindScale           Kind = "escala"
	KindSphere          Kind = "esfera"
	KindFocusAction     Kind = "accion_foco"
	KindNetworkMove     Kind = "operacion_red_focal"
	KindNetworkStep     Kind = "paso_gestion_red"
	KindMethod          Kind = "metodologia"
	KindIntegration     Kind = "rasgo_integracion"
	KindInclusion       Kind = "rasgo_inclusion"
)

// plainKinds have no fields of their own.
var plainKinds = []Kind{
	KindDocument, KindCompetencyGroup, KindContainer, KindSublist, KindService, KindCareLevel, KindScale, KindSphere,
	KindIntegration, KindInclusion,
	"seccion", "tabla", "figura", "nota_pie", "idea_marco", "objetivo", "destinatario", "alcance",
	"limite", "nivel_articulacion", "sentido_rol", "rasgo_rol", "uso", "fase_tecnica", "supuesto",
	"mecanismo", "finalidad", "convocante", "periodicidad", "resultado_esperado", "instancia",
	"participante", "aporte", "aspecto", "reunion", "principio", "condicion", "cualidad_red",
	"modo_inclusion", "proposito_escala", "nivel_territorial",
	"miembro_red_focal", "componente_figura", "ambito_inclusion", "ambito_comunitario",
	"ambito_intercambio", "contexto_intercambio", "organizacion_comunitaria", "barrera",
	"efecto_esperado", "herramienta", "dimension_ecomapa", "rasgo_plan",
}

// detailKinds give each kind with fields of its own an empty Detail.
var detailKinds = map[Kind]func() Detail{
	KindCompetency:      func() Detail { return new(Competency) },
	KindMilestone:       func() Detail { return new(Milestone) },
	KindMoment:          func() Detail { return new(Moment) },
	KindCriterion:       func() Detail { return new(Criterion) },
	KindTechnique:       func() Detail { return new(Technique) },
	KindTechniqueAction: func() Detail { return new(Action) },
	KindScope:           func() Detail { return new(ManagementScope) },
	KindScopeAction:     func() Detail { return new(Action) },
	KindModality:        func() Detail { return new(ModalityGroup) },
	KindModalityAction:  func() Detail { return new(Action) },
	KindAcronym:         func() Detail { return new(Acronym) },
	KindTerm:            func() Detail { return new(Term) },
	KindConcept:         func() Detail { return new(Term) },
	KindActor:           func() Detail { return new(Actor) },
	KindReference:       func() Detail { return new(Reference) },
	KindNorm:            func() Detail { return new(Reference) },
	KindReferral:        func() Detail { return new(Reference) },
	KindFocus:           func() Detail { return new(Focus) },
	KindFocusAction:     func() Detail { return new(FocusAction) },
	KindNetworkMove:     func() Detail { return new(FocusAction) },
	KindNetworkStep:     func() Detail { return new(FocusAction) },
	KindMethod:          func() Detail { return new(FocusAction) },
}

// Kinds lists every kind an author may write.
func Kinds() []Kind {
	kinds := append([]Kind(nil), plainKinds...)
	for k := range detailKinds {
		kinds = append(kinds, k)
	}
	return kinds
}

// Known reports whether authors may write the kind.
func (k Kind) Known() bool {
	if _, ok := detailKinds[k]; ok {
		return true
	}
	for _, plain := range plainKinds {
		if k == plain {
			return true
		}
	}
	return false
}

// NewDetail returns an empty Detail for the kind, nil when it has no fields of
// its own.
func (k Kind) NewDetail() Detail {
	if make, ok := detailKinds[k]; ok {
		return make()
	}
	return nil
}

// HasPage reports whether each item of the kind gets a page of its own.
func (k Kind) HasPage() bool {
	switch k {
	case KindCompetency, KindMoment, KindTechnique, KindScope, KindModality, KindFocus:
		return true
	}
	return false
}
