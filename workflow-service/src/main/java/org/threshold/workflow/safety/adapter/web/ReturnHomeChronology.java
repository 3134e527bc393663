package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ReadReturnHome;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeGiven;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologyKind;
import org.threshold.workflow.worklist.ChronologySource;

/** Brings what was decided on the child’s return home into its case’s chronology. */
@Component
class ReturnHomeChronology implements ChronologySource {

    private final ReadReturnHome read;

    ReturnHomeChronology(ReadReturnHome read) {
        this.read = read;
    }

    @Override
    public ChronologyKind kind() {
        return ChronologyKind.RETURN_HOME;
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> read.handle(who, ref).stream())
                .flatMap(page -> page.decisions().stream())
                .map(ReturnHomeChronology::entry)
                .toList();
    }

    private static ChronologyEntry entry(ReturnHomeDecision one) {
        String decided =
                one.given().returns()
                        ? "Decided that the child may return home"
                        : "Decided that the child does not return home";
        return new ChronologyEntry(
                one.made().at(), decided + standing(one.state()), words(one.given()), "");
    }

    /** Why, with what was answered to the questions of critical thinking where anything was. */
    private static String words(ReturnHomeGiven given) {
        return given.thinking().said()
                ? given.reason() + " " + String.join(" ", given.thinking().lines())
                : given.reason();
    }

    private static String standing(DecisionState state) {
        return switch (state) {
            case WAITS_FOR_APPROVAL -> ", which waits for approval";
            case NOT_APPROVED -> ", which was not approved";
            case STANDS, OVERTAKEN -> "";
        };
    }
}
