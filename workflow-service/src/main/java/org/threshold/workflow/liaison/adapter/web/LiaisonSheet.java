package org.threshold.workflow.liaison.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.liaison.app.LiaisonAddress;
import org.threshold.workflow.liaison.app.ReadLiaisons.One;
import org.threshold.workflow.liaison.domain.AgendaItem;
import org.threshold.workflow.liaison.domain.Child;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.liaison.domain.Liaison.Standing;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.referral.CaseRef;

/** One liaison as its page shows it. */
record LiaisonSheet(
        String page, String practice, String state, List<String> lines, List<Family> families) {

    private static final String NO_ANSWER = "No answer yet.";

    /**
     * A family on the agenda.
     *
     * @param place its number, from 1
     * @param missing how many children have no answer, in words; empty where none or where nothing
     *     can be said yet
     */
    record Family(
            int place,
            String title,
            List<String> cases,
            boolean carriedOver,
            String missing,
            List<Row> children) {}

    /** A child: who it is, and what was said now and last time. */
    record Row(String who, List<String> lines) {}

    static LiaisonSheet of(One one) {
        return new LiaisonSheet(
                LiaisonAddress.of(one.liaison().id()),
                one.liaison().series().practice().odsCode(),
                LiaisonWords.stands(one.liaison()),
                lines(one),
                IntStream.range(0, one.agenda().agenda().items().size())
                        .mapToObj(at -> family(one, at))
                        .toList());
    }

    private static List<String> lines(One one) {
        List<String> lines = new ArrayList<>();
        if (one.liaison().standing() instanceof Standing.NotHeld(var why, var _)
                && !why.isEmpty()) {
            lines.add(why);
        }
        one.dueAt()
                .map(due -> "The next one of this practice is due by " + DueWords.exact(due) + ".")
                .ifPresent(lines::add);
        one.told().stream()
                .map(
                        told ->
                                "Two in a row did not take place: "
                                        + told.spokeTo()
                                        + " was told on "
                                        + DueWords.exact(told.at())
                                        + ". "
                                        + told.words())
                .map(String::strip)
                .forEach(lines::add);
        return lines;
    }

    private static Family family(One one, int at) {
        AgendaItem item = one.agenda().agenda().items().get(at);
        String cases = item.cases().stream().map(CaseRef::value).collect(Collectors.joining(", "));
        return new Family(
                at + 1,
                "Family " + (at + 1) + (cases.isEmpty() ? ", no case open any more" : ": " + cases),
                item.cases().stream().map(CaseRef::value).toList(),
                item.carriedOver(),
                one.liaison().isHeld() ? missing(one.agenda().missing(item).size()) : "",
                item.children().stream().map(child -> row(one, child)).toList());
    }

    private static String missing(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> "1 child has no answer yet: the family is carried over to the next liaison.";
            default ->
                    count
                            + " children have no answer yet: the family is carried over to the next"
                            + " liaison.";
        };
    }

    private static Row row(One one, Child child) {
        List<String> lines = new ArrayList<>();
        if (one.liaison().isHeld()) {
            lines.add(
                    one.agenda()
                            .of(child)
                            .map(KeptAnswer::what)
                            .map(LiaisonWords::of)
                            .orElse(NO_ANSWER));
        }
        Optional.ofNullable(one.lastTime().get(child.person()))
                .map(kept -> "Last time: " + LiaisonWords.of(kept.what()))
                .ifPresent(lines::add);
        return new Row(who(one, child), lines);
    }

    /** The children of a family, to be chosen from. */
    static List<Option> options(One one, AgendaItem item) {
        return item.children().stream()
                .map(child -> new Option(child.person().value().toString(), who(one, child)))
                .toList();
    }

    private static String who(One one, Child child) {
        String known =
                Optional.ofNullable(one.people().get(child.person()))
                        .map(person -> words(one, person))
                        .orElse("A child");
        return child.here() ? known : known + ", not registered at this practice";
    }

    private static String words(One one, PersonView person) {
        return person.displayName() + ", " + BornWords.of(person.born(), one.today());
    }
}
