package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.discharge.app.ExpectedStays.Reviewed;
import org.threshold.workflow.discharge.app.ShowContingency.Whole;
import org.threshold.workflow.discharge.domain.ContingencyGate.Standing;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.PlanWords;

/**
 * A contingency plan, in the words of its sheet.
 *
 * @param since when the child was admitted
 * @param open whether the child is still expected to stay
 * @param why what the expectation rests on, in sentences
 * @param standing how it stands with the plan, a sentence
 * @param alarming whether there is nothing that the ward could act on
 * @param plan what was agreed last, line by line; none when nothing was
 */
record ContingencySheet(
        String caseRef,
        String since,
        boolean open,
        List<String> why,
        String standing,
        boolean alarming,
        List<Line> plan,
        List<Review> reviews) {

    /** A line of the plan; its key is that of a message. */
    record Line(String key, String words) {}

    /** A review that was held. */
    record Review(String at, String asked, String found) {

        static Review of(Reviewed one) {
            return new Review(DueWords.exact(one.at()), one.review().asked(), one.review().found());
        }
    }

    static ContingencySheet of(Whole whole) {
        ExpectedStay stay = whole.stay();
        return new ContingencySheet(
                stay.caseRef().value(),
                DueWords.exact(stay.admittedAt()),
                stay.open(),
                Stream.of(stay.why().words(), stay.reason()).filter(one -> !one.isEmpty()).toList(),
                standing(whole),
                whole.standing() instanceof Standing.Missing
                        || whole.standing() instanceof Standing.RunOut
                        || whole.standing() instanceof Standing.CannotWait,
                whole.plan().stream().flatMap(plan -> lines(plan.words())).toList(),
                whole.reviews().stream().map(Review::of).toList());
    }

    private static String standing(Whole whole) {
        return switch (whole.standing()) {
            case Standing.NotNeeded() -> "The child is not expected to stay any more.";
            case Standing.Carries() -> "The plan stands.";
            case Standing.Missing() ->
                    "No contingency plan is agreed. If somebody takes the child, ring 999.";
            case Standing.RunOut() ->
                    "The time of the plan has run out. Do what it says until a new one is agreed; if"
                            + " somebody takes the child, ring 999.";
            case Standing.CannotWait(var until) ->
                    "No contingency plan is agreed; somebody said why that could not be waited for. It"
                            + " is due by "
                            + DueWords.exact(until)
                            + ". If somebody takes the child, ring 999.";
        };
    }

    private static Stream<Line> lines(PlanWords words) {
        return Stream.of(
                new Line("triggers", words.triggers()),
                new Line("caller", words.calls().who() + ": " + words.calls().number()),
                new Line("day", words.ward().byDay()),
                new Line("night", words.ward().byNight()),
                new Line("phone", words.wardPhone()),
                new Line("basis", words.basis().words() + "."),
                new Line("until", DueWords.exact(words.expiresAt())));
    }
}
