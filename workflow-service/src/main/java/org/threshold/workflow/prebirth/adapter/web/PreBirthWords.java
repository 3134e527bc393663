package org.threshold.workflow.prebirth.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.prebirth.app.ReadPreBirths.Shown;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Standing;
import org.threshold.workflow.prebirth.domain.SourceLine;
import org.threshold.workflow.prebirth.domain.SourceStanding;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** A pre-birth assessment in sentences that name nobody of the family. */
final class PreBirthWords {

    static final String CODE = "pre-birth-assessment";
    static final String TITLE = "Pre-birth assessment";

    private PreBirthWords() {}

    /** What a step of its own is about. */
    static Optional<CasePart.Part> matter(Shown one) {
        return CaseFacts.of(CODE, TITLE, facts(one));
    }

    /** What the step of one of its sources is about. */
    static Optional<CasePart.Part> source(Shown one, UUID line) {
        return CaseFacts.of(CODE, TITLE, List.of(fact(one.assessment().line(line))));
    }

    /** One, how it stands, and each of its sources. */
    static List<Fact> facts(Shown one) {
        PreBirthAssessment it = one.assessment();
        List<String> lines = new ArrayList<>();
        lines.add(summary(it.about().standing()));
        conclusion(it).ifPresent(lines::add);
        lines.add("Why: " + it.about().why());
        lines.add(expected(it));
        lines.add(mother(it));
        lines.add(priority(it));
        it.care().booked().ifPresent(at -> lines.add("Booking complete: " + at(at)));
        it.care().contact().ifPresent(at -> lines.add("Seen by the health visitor: " + at(at)));
        it.care().born().ifPresent(at -> lines.add("Born: " + at(at)));
        one.due().forEach(due -> lines.add(due.words() + ": by " + at(due.at())));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Begun on " + day(it), lines));
        it.sources().forEach(line -> facts.add(fact(line)));
        return List.copyOf(facts);
    }

    /** In one sentence, for the chronology. */
    static String summary(Standing standing) {
        return switch (standing) {
            case Standing.Going() -> "The pre-birth assessment goes on.";
            case Standing.Ended(var given, var at) ->
                    "It ended on "
                            + DueWords.day(WorkingTime.dayOf(at))
                            + ": "
                            + given.outcome().words()
                            + ".";
        };
    }

    private static Optional<String> conclusion(PreBirthAssessment it) {
        return it.about().standing() instanceof Standing.Ended(var given, var _)
                ? Optional.of("What was found: " + given.analysis())
                : Optional.empty();
    }

    private static String expected(PreBirthAssessment it) {
        return it.about()
                .pregnancy()
                .expected()
                .map(day -> "Expected on " + DueWords.day(day) + ".")
                .orElse("Nobody knows yet when the child is expected.");
    }

    private static String mother(PreBirthAssessment it) {
        return switch (it.about().pregnancy().mother()) {
            case NhsIdentity.Recorded(var number) -> "The mother’s NHS number: " + number.shown();
            case NhsIdentity.LeftOut() -> "The mother’s NHS number is not recorded.";
        };
    }

    private static String priority(PreBirthAssessment it) {
        String because =
                it.worries().stream().sorted().map(Worry::words).collect(Collectors.joining("; "));
        return "Priority of the health visitor’s contact: "
                + it.priority().words()
                + (because.isEmpty()
                        ? ", no worry is recorded."
                        : ", because of: " + because + ".");
    }

    private static Fact fact(SourceLine line) {
        return new Fact(line.source().words(), standing(line.standing()));
    }

    private static List<String> standing(SourceStanding standing) {
        return switch (standing) {
            case SourceStanding.Requested(var asked, var by) ->
                    List.of("Asked on " + at(asked) + " To answer by " + at(by));
            case SourceStanding.NotApplicable(var reason, var _) ->
                    List.of("There is none: " + reason);
            case SourceStanding.Said(var answer, var _, var at) ->
                    List.of(words(answer), "Recorded on " + at(at));
        };
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Awaited() -> "Nothing yet.";
            case Answer.Reply(var facts, var _) -> "It knows: " + facts;
            case Answer.NilReturn(var comment) -> ("It knows nothing. " + comment).strip();
            case Answer.Declined(var reason) -> "It declined: " + reason;
            case Answer.NoAnswer(var tried) -> "It did not answer: " + tried;
        };
    }

    private static String at(Instant at) {
        return DueWords.exact(at) + ".";
    }

    private static String day(PreBirthAssessment it) {
        return DueWords.day(WorkingTime.dayOf(it.about().startedAt()));
    }
}
