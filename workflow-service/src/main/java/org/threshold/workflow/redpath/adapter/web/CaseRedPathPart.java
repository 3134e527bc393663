package org.threshold.workflow.redpath.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.redpath.app.ReadRedPath;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.redpath.domain.PoliceAcceptance.Answered;
import org.threshold.workflow.redpath.domain.PoliceAcceptance.Waiting;
import org.threshold.workflow.redpath.domain.PoliceAnswer;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with what the red path waits for (L-3.1.5). */
@Component
class CaseRedPathPart implements CasePart {

    private static final int ORDER = 12;

    private final RedPathOfCase read;

    CaseRedPathPart(RedPathOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .map(ref -> read.of(who, ref))
                .flatMap(found -> CaseFacts.of("red-path", "Red path", facts(found)));
    }

    private static List<Fact> facts(ReadRedPath.OfCase found) {
        return Stream.concat(
                        found.held().stream().map(CaseRedPathPart::mark),
                        found.acceptances().stream().map(CaseRedPathPart::acceptance))
                .toList();
    }

    private static Fact mark(UncertainMark mark) {
        return Fact.of(
                "A mark that may be an injury",
                "It is held red until a paediatrician has given a view, at the latest on "
                        + DueWords.exact(mark.sighting().viewDueAt())
                        + "; after that it counts as an injury.");
    }

    private static Fact acceptance(PoliceAcceptance asked) {
        return Fact.of("Joint investigation", words(asked));
    }

    private static String words(PoliceAcceptance asked) {
        return switch (asked.standing()) {
            case Waiting() ->
                    "The police have not said yet whether they take it. They were asked on "
                            + DueWords.exact(asked.askedAt())
                            + ".";
            case Answered(PoliceAnswer.Accepted yes, _, var at) ->
                    "The police accepted it on "
                            + DueWords.exact(at)
                            + ", log number "
                            + yes.logNumber()
                            + ".";
            case Answered(PoliceAnswer.Declined no, _, var at) ->
                    "The police declined it on " + DueWords.exact(at) + ": " + no.reason();
        };
    }
}
