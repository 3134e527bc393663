package org.threshold.workflow.people.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.LinkedCases;
import org.threshold.workflow.people.domain.Kinship.Kin;

/** Finds the cases of the children of a family, as it is drawn today. */
@Service
class CasesOfFamily implements LinkedCases {

    private final Kinships families;
    private final CaseReferences references;

    CasesOfFamily(Kinships families, CaseReferences references) {
        this.families = families;
        this.references = references;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> around(String caseRef) {
        return families.of(caseRef).map(this::of).orElseGet(List::of);
    }

    private List<String> of(Kinships.Found family) {
        List<Kin> children = family.children();
        var known = references.of(children.stream().map(Kin::id).toList());
        return children.stream()
                .flatMap(child -> known.getOrDefault(child.id(), List.of()).stream())
                .distinct()
                .toList();
    }
}
