package org.threshold.workflow.assessment.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadCapacity;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with what is known of the adults who care for the child. */
@Component
class CaseCapacityPart implements CasePart {

    private static final int ORDER = 25;

    private final ReadCapacity read;

    CaseCapacityPart(ReadCapacity read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref).map(all -> part(ref, all)));
    }

    private static Part part(CaseRef ref, List<Capacity> all) {
        List<Fact> facts = new ArrayList<>();
        for (Capacity one : all) {
            facts.add(CapacityWords.fact(one, facts.size() + 1));
        }
        return new CaseFacts(
                        "parenting-capacity",
                        "Parenting capacity",
                        facts,
                        List.of(
                                new Link(
                                        "Record what is known of a carer",
                                        "/cases/" + ref + "/parenting-capacity")))
                .partOrStart();
    }
}
