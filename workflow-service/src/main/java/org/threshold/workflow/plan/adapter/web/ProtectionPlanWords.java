package org.threshold.workflow.plan.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.plan.app.ReadProtectionPlans.Shown;
import org.threshold.workflow.plan.domain.CoreGroup;
import org.threshold.workflow.plan.domain.Meeting;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlan.Terms;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** A plan in sentences that name nobody of the family. */
final class ProtectionPlanWords {

    static final String CODE = "protection-plan";
    static final String TITLE = "Child protection plan";

    private ProtectionPlanWords() {}

    /** What a step is about. */
    static Optional<CasePart.Part> matter(Shown one) {
        return CaseFacts.of(CODE, TITLE, List.of(fact(one)));
    }

    /** One conference, what it decided, and how it goes on. */
    static Fact fact(Shown one) {
        ProtectionPlan plan = one.plan();
        List<String> lines = new ArrayList<>(beside(plan));
        lines.addAll(standing(plan.standing()));
        if (!(plan.standing() instanceof Standing.ToDecide)
                && !(plan.standing() instanceof Standing.NotMade)) {
            lines.addAll(meetings(plan.meetings(), one.entries()));
        }
        one.due().forEach(due -> lines.add(due.words() + ": by " + DueWords.exact(due.at()) + "."));
        return new Fact("Conference of " + DueWords.day(plan.about().heldOn()), lines);
    }

    /** In one sentence, for the chronology. */
    static String summary(Standing standing) {
        return switch (standing) {
            case Standing.ToDecide() ->
                    "It is not recorded yet what the conference decided for this child.";
            case Standing.NotMade _ -> "The child was not made the subject of a plan.";
            case Standing.Made(var terms) ->
                    "The child is the subject of a plan: " + terms.category().words() + ".";
            case Standing.Ended ended ->
                    "The plan ended on " + DueWords.day(ended.on()) + ", at a review conference.";
        };
    }

    /** What holds today, for the brief and the night. */
    static String status(ProtectionPlan plan) {
        String conference = DueWords.day(plan.about().heldOn());
        return switch (plan.standing()) {
            case Standing.ToDecide() ->
                    "A child protection conference was held on " + conference + undecided(plan);
            case Standing.NotMade _ ->
                    "No child protection plan: the conference of " + conference + " decided so.";
            case Standing.Made(var terms) ->
                    "Child protection plan since " + conference + ": " + kind(terms) + ".";
            case Standing.Ended ended ->
                    "No child protection plan since "
                            + DueWords.day(ended.on())
                            + ": a review conference ended it.";
        };
    }

    private static String kind(Terms terms) {
        return terms.category().words().toLowerCase(Locale.UK);
    }

    private static String undecided(ProtectionPlan plan) {
        return (plan.about().beside().isPresent() ? " about another child of the home" : "")
                + ": what it decided for this child is not recorded yet.";
    }

    /** Why this child is asked about, where the conference was about another. */
    private static List<String> beside(ProtectionPlan plan) {
        return plan.about().beside().stream()
                .map(
                        ref ->
                                "The conference was about the child of case "
                                        + ref
                                        + ", who lives in the same home. This child needs a decision"
                                        + " of its own.")
                .toList();
    }

    private static List<String> standing(Standing standing) {
        List<String> lines = new ArrayList<>();
        lines.add(summary(standing));
        switch (standing) {
            case Standing.ToDecide() -> {}
            case Standing.NotMade none -> {
                lines.add("Why: " + none.reason());
                lines.add("Instead: " + none.instead());
                lines.add(came(none.came()));
            }
            case Standing.Made(var terms) -> lines.addAll(terms(terms));
            case Standing.Ended ended -> {
                lines.add("Why it ended: " + ended.reason());
                lines.add("From then on: " + ended.after());
                lines.addAll(terms(ended.terms()));
            }
        }
        return lines;
    }

    private static List<String> terms(Terms terms) {
        CoreGroup group = terms.group();
        return List.of(
                "Why the child needed a plan: " + terms.reason(),
                came(terms.came()),
                "Lead social worker: " + or(group.lead(), "not named yet") + ".",
                "Core group: " + or(agencies(group.members()), "not chosen yet") + ".",
                "What must change: " + or(group.mustChange(), "not said yet"));
    }

    private static List<String> meetings(List<Meeting> meetings, CaseEntries entries) {
        return meetings.isEmpty()
                ? List.of("No core group or review conference has been recorded yet.")
                : meetings.stream()
                        .flatMap(
                                one ->
                                        Stream.concat(
                                                Stream.of(meeting(one)),
                                                entries.lines(one.entry()).stream()))
                        .toList();
    }

    /** A meeting, who came and what was decided. */
    static String meeting(Meeting one) {
        String head = one.kind().words() + " of " + DueWords.day(one.on());
        String without = one.counts() ? "" : " (too few agencies came: still due)";
        return head + without + ". " + came(one.came()) + " Decided: " + one.decided();
    }

    private static String came(Set<Agency> came) {
        return "Came: " + or(agencies(came), "not recorded") + ".";
    }

    private static String agencies(Set<Agency> all) {
        return all.stream().sorted().map(Agency::words).collect(Collectors.joining(", "));
    }

    private static String or(String words, String nothing) {
        return words.isBlank() ? nothing : words;
    }
}
