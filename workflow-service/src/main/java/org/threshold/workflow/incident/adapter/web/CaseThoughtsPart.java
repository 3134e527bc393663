package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.app.ReadThoughts;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/**
 * The part of a case’s page with what was answered to the questions of critical thinking at each
 * DASH, and for which of them nobody answered any (R-4.2-6).
 */
@Component
class CaseThoughtsPart implements CasePart {

    private static final int ORDER = 26;
    private static final String TITLE = "What else could explain the domestic abuse";

    private final ReadThoughts thoughts;
    private final IncidentsOfCase incidents;

    CaseThoughtsPart(ReadThoughts thoughts, IncidentsOfCase incidents) {
        this.thoughts = thoughts;
        this.incidents = incidents;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        List<AbuseIncident> assessed =
                incidents.all(who, caseRef).stream()
                        .map(Shown::incident)
                        .filter(one -> one.dash().isPresent())
                        .toList();
        if (assessed.isEmpty()) {
            return Optional.empty();
        }
        List<DashThought> all = thoughts.of(who, new CaseRef(caseRef));
        return CaseFacts.of(
                "critical-thinking",
                TITLE,
                assessed.stream().flatMap(one -> facts(one, all)).toList());
    }

    private static Stream<Fact> facts(AbuseIncident one, List<DashThought> all) {
        String when = "Incident of " + DueWords.exact(one.about().at());
        List<Fact> said =
                all.stream()
                        .filter(thought -> thought.incident().equals(one.id()))
                        .map(thought -> new Fact(when, lines(thought)))
                        .toList();
        return said.isEmpty()
                ? Stream.of(new Fact(when, CriticalThinking.NONE.lines()))
                : said.stream();
    }

    private static List<String> lines(DashThought thought) {
        return Stream.concat(
                        Stream.of(
                                thought.stage().words()
                                        + ", "
                                        + DueWords.exact(thought.at())
                                        + "."),
                        thought.answers().lines().stream())
                .toList();
    }
}
