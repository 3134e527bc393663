package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.ShowAdult.Adult;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.ConcernRole;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Relative;
import org.threshold.workflow.people.domain.Stay;
import org.threshold.workflow.platform.Capital;

/** Says what an adult was to children, where they lived and with whom. */
final class AdultWords {

    private final Adult adult;

    private AdultWords(Adult adult) {
        this.adult = adult;
    }

    /**
     * A line of the history.
     *
     * @param with whom it concerns, a line each
     * @param cases the references of the cases of those among them who are children
     */
    record Row(String what, String when, List<String> with, List<String> cases) {}

    /**
     * The history, in its parts.
     *
     * @param abuse the latest grade of domestic abuse; empty where there is none
     */
    record History(
            String name,
            String born,
            String abuse,
            List<Row> plans,
            List<Row> homes,
            List<Row> ties) {}

    static History of(Adult adult, String abuse) {
        var words = new AdultWords(adult);
        PersonId id = adult.person().id();
        return new History(
                name(adult.person()),
                BornWords.of(adult.person().facts().born(), adult.on()),
                abuse,
                adult.circle().concernsOf(id).stream().map(words::plan).toList(),
                adult.circle().homesOf(id).stream().flatMap(words::stays).toList(),
                adult.circle().relativesOf(id).stream().map(words::tie).toList());
    }

    private Row plan(AdultConcern concern) {
        var plan = concern.plan();
        String reference = plan.reference().isEmpty() ? "" : ", reference " + plan.reference();
        String about = plan.about().isEmpty() ? "" : ": " + plan.about();
        String what = role(concern.role()) + " in a " + plan.kind().words() + reference + about;
        List<Person> children = adult.circle().known(plan.children());
        return row(what, PeriodWords.of(concern.period()), children);
    }

    static String role(ConcernRole role) {
        return switch (role) {
            case RISK -> "The risk";
            case PARENT -> "A parent";
            case CARER -> "A carer";
            case PROTECTIVE -> "A protective adult";
        };
    }

    /** Each time in a home, with those who were there, or may have been, at the same time. */
    private Stream<Row> stays(Home home) {
        String address = home.household().address().lines().replace("\n", ", ");
        return home.stays().stream()
                .filter(this::isTheirs)
                .map(
                        own ->
                                row(
                                        address,
                                        PeriodWords.of(own.period()),
                                        home.stays().stream()
                                                .filter(other -> !isTheirs(other))
                                                .filter(
                                                        other ->
                                                                own.period()
                                                                        .overlaps(other.period()))
                                                .map(Stay::person)
                                                .distinct()
                                                .toList()));
    }

    private boolean isTheirs(Stay stay) {
        return stay.person().id().equals(adult.person().id());
    }

    private Row tie(Relative one) {
        String words = one.relationship().tie().otherIs(one.person().id());
        return row(
                Capital.of(words),
                PeriodWords.of(one.relationship().period()),
                List.of(one.person()));
    }

    private Row row(String what, String when, List<Person> with) {
        return new Row(
                what,
                when,
                with.stream().map(AdultWords::name).toList(),
                with.stream()
                        .flatMap(one -> adult.cases().getOrDefault(one.id(), List.of()).stream())
                        .distinct()
                        .toList());
    }

    private static String name(Person person) {
        return person.view().displayName();
    }
}
