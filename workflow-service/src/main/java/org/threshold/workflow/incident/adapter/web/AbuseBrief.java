package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says on the brief the latest grade of domestic abuse, and how many incidents lack a DASH. */
@Component
class AbuseBrief implements BriefSource {

    private static final int ORDER = 5;

    private final IncidentsOfCase read;

    AbuseBrief(IncidentsOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        List<AbuseIncident> all = read.all(who, caseRef).stream().map(Shown::incident).toList();
        return Stream.concat(latest(all), without(all))
                .map(words -> BriefLine.of(BriefQuestion.RISKS, words))
                .toList();
    }

    private static Stream<String> latest(List<AbuseIncident> all) {
        return all.stream()
                .filter(one -> one.grade().isPresent())
                .limit(1)
                .map(
                        one ->
                                "Domestic abuse, latest grade "
                                        + one.grade().map(Grade::code).orElseThrow()
                                        + ": "
                                        + DueWords.exact(one.about().at()));
    }

    private static Stream<String> without(List<AbuseIncident> all) {
        long without = all.stream().filter(one -> one.dash().isEmpty()).count();
        return without == 0
                ? Stream.of()
                : Stream.of(
                        without == 1
                                ? "A domestic abuse incident has no DASH of its own yet"
                                : without
                                        + " domestic abuse incidents have no DASH of their own yet");
    }
}
