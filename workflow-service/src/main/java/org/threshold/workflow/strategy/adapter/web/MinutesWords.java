package org.threshold.workflow.strategy.adapter.web;

import static org.threshold.workflow.strategy.adapter.web.MinutesSheet.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Line;
import org.threshold.workflow.strategy.app.KnownConcern;
import org.threshold.workflow.strategy.app.Minutes;
import org.threshold.workflow.strategy.domain.CheckAnswer;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.PoliceCheck;

/** Puts the minutes of a discussion into the words of its record. */
final class MinutesWords {

    private final Minutes minutes;
    private final Discussion discussion;
    private final MinutesChildren children;

    private MinutesWords(Minutes minutes) {
        this.minutes = minutes;
        this.discussion = minutes.page().discussion();
        this.children = new MinutesChildren(discussion, minutes.background().children());
    }

    static MinutesSheet of(Minutes minutes) {
        return new MinutesWords(minutes).sheet();
    }

    private MinutesSheet sheet() {
        var page = minutes.page();
        List<MinutesSheet.Meeting> meetings =
                list(page.meetings(), one -> new MeetingMinutes(minutes, children, one).sheet());
        return new MinutesSheet(
                String.join(", ", discussion.caseRefs()),
                meetings.isEmpty() || meetings.stream().anyMatch(MinutesSheet.Meeting::draft),
                list(discussion.children(), this::child),
                list(minutes.background().concerns(), MinutesWords::concern),
                discussion.progress().prepared()
                        ? "A police sergeant has reviewed the police checks."
                        : "No police sergeant has reviewed the police checks.",
                list(page.preparation().checks(), MinutesWords::check),
                meetings,
                RecordedWords.at(minutes.asOf()));
    }

    private static <A, B> List<B> list(List<A> all, Function<A, B> words) {
        return all.stream().map(words).toList();
    }

    private Line child(DiscussedChild child) {
        LocalDate today = WorkingTime.dayOf(minutes.asOf());
        String who =
                children.view(child)
                        .map(it -> it.displayName() + ". " + BornWords.of(it.born(), today))
                        .orElse("Name not recorded");
        String why =
                child.named()
                        ? "Named by a concern."
                        : "Lives with a child who is named, or with an adult who may be a risk.";
        String red = child.path().red() ? " Injured or marked, and not mobile." : "";
        return new Line(child.caseRef().value(), who + ". " + why + red);
    }

    private static Line concern(KnownConcern concern) {
        String from =
                switch (concern.source()) {
                    case "referral" -> "By a referral, ";
                    case "change" -> "By a change of circumstance, ";
                    default -> "Raised by a person, ";
                };
        return new Line(from + RecordedWords.at(concern.knownAt()), typed(concern.why()));
    }

    private static Line check(PoliceCheck check) {
        String what =
                Capital.of(check.kind().words())
                        + ", "
                        + check.subject().kind().code()
                        + ": "
                        + check.subject().words();
        return switch (check.answer()) {
            case CheckAnswer.Done(var result) -> new Line(what, Capital.of(result.words()));
            case CheckAnswer.Outstanding(var reason) -> new Line(what, "Outstanding: " + reason);
        };
    }
}
