package org.threshold.workflow.conference.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.Standing;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/**
 * The part of a case’s page with the adults because of whom a conference is considered, and what
 * was decided in its chronology (R-C&amp;F-9a).
 */
@Component
class CaseConferencePart implements CasePart, ChronologySource {

    private static final int ORDER = 19;

    private final ConsiderationsOfCase read;

    CaseConferencePart(ConsiderationsOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return ConsiderationWords.part(all(who, caseRef));
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return all(who, caseRef).stream().flatMap(one -> decided(one.standing()).stream()).toList();
    }

    private List<Consideration> all(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream().flatMap(ref -> read.of(who, ref).stream()).toList();
    }

    private static Optional<ChronologyEntry> decided(Standing standing) {
        return switch (standing) {
            case Standing.Waiting() -> Optional.empty();
            case Standing.ToBeHeld(var why) -> entry(why, "A child protection conference called");
            case Standing.Held(var why, _) -> entry(why, "A child protection conference called");
            case Standing.NotCalled(var why, _) ->
                    entry(why, "Decided that no conference is called because of an adult");
        };
    }

    private static Optional<ChronologyEntry> entry(Consideration.Reasoned why, String words) {
        return Optional.of(new ChronologyEntry(why.at(), words, why.reason(), ""));
    }
}
