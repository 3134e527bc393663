package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.prebirth.domain.SourceLine;
import org.threshold.workflow.prebirth.domain.SourceRequest;
import org.threshold.workflow.prebirth.domain.SourceStanding;

/**
 * Asks every source of a pre-birth assessment at the same time (EV-28, L-3.1.12): health visitor
 * and GPs are so asked at booking (R-4.2-9), and answer by their systems or links.
 */
@Service
class AskSources {

    private static final String WHAT =
            "A child is expected in this family. What does your agency know of the mother, her"
                    + " partner and their children, and what worries it? It is for the pre-birth"
                    + " assessment and the midwife’s booking. If it knows nothing, say so: that is"
                    + " an answer.";

    private final Changes changes;
    private final PreBirthWork work;
    private final PreBirthRecord record;

    AskSources(Changes changes, PreBirthWork work, PreBirthRecord record) {
        this.changes = changes;
        this.work = work;
        this.record = record;
    }

    /** As it is now; it is for the caller to keep it. */
    PreBirthAssessment of(Actor who, PreBirthAssessment one) {
        Instant at = one.about().startedAt();
        List<SourceLine> lines =
                Arrays.stream(Source.values()).map(source -> line(one, source, at)).toList();
        tell(who, one, by(lines.getFirst()));
        return one.of(lines);
    }

    private SourceLine line(PreBirthAssessment one, Source source, Instant at) {
        var line = new SourceLine(record.newId(), source, new SourceStanding.Requested(at, at));
        return line.now(new SourceStanding.Requested(at, work.toObtain(one, line)));
    }

    private static Instant by(SourceLine line) {
        return ((SourceStanding.Requested) line.standing()).by();
    }

    private void tell(Actor who, PreBirthAssessment one, Instant by) {
        changes.record(
                who,
                new NewChange(
                        ChangeKind.INFORMATION_REQUEST,
                        SourceRequest.REQUESTED,
                        List.of(one.about().caseRef()),
                        one.about().startedAt(),
                        codes(one, by),
                        WHAT));
    }

    private static Map<String, String> codes(PreBirthAssessment one, Instant by) {
        Map<String, String> codes = new HashMap<>();
        codes.put(SourceRequest.ASKER, one.id().toString());
        codes.put("questions", "health");
        codes.put("dueAt", by.toString());
        int place = 0;
        for (var agency : Source.askedAgencies()) {
            place++;
            codes.put(place == 1 ? "asked" : "asked" + place, agency.code());
        }
        return codes;
    }
}
