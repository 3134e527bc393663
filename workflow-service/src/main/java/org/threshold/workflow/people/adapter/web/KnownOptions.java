package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.app.SearchPeople;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Belonging;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.Sought;
import org.threshold.workflow.platform.FormField.Option;

/** Finds who of those on record may be meant, so that nobody is entered twice. */
@Component
class KnownOptions {

    private final SearchPeople search;
    private final FoundPeople found;
    private final RepeatedRequests sendings;

    KnownOptions(SearchPeople search, FoundPeople found, RepeatedRequests sendings) {
        this.search = search;
        this.found = found;
        this.sendings = sendings;
    }

    /** Those whom a referral names and those on record, each with what tells them apart. */
    List<Option> of(Actor who, String ref, AddDraft one) {
        List<Option> options = new ArrayList<>(named(one));
        Set<String> there = options.stream().map(Option::value).collect(Collectors.toSet());
        searched(who, ref, one).filter(it -> !there.contains(it.value())).forEach(options::add);
        return options;
    }

    private Stream<Option> searched(Actor who, String ref, AddDraft one) {
        var sought = Sought.like(one.said().stated());
        if (sought.nothing()) {
            return Stream.of();
        }
        String reason = "To add somebody to the family of case " + ref;
        var command = new SearchPeople.Command(sendings.newId(), sought, reason);
        return search.handle(who, command) instanceof Answer.Done<SearchPeople.Found>(var people)
                ? options(people, one)
                : Stream.of();
    }

    private Stream<Option> options(SearchPeople.Found people, AddDraft one) {
        List<FoundPeople.Row> rows = found.rows(people);
        List<PersonId> ids = people.matches().stream().map(it -> it.person().id()).toList();
        return IntStream.range(0, rows.size())
                .filter(at -> mayBe(one, ids.get(at)))
                .mapToObj(at -> new Option(ids.get(at).value().toString(), words(rows.get(at))));
    }

    /** Who stands in the family as something else is not entered again as this. */
    private static boolean mayBe(AddDraft one, PersonId found) {
        return one.family().kin().stream()
                .filter(kin -> kin.id().equals(found))
                .allMatch(kin -> !kin.equals(one.family().child()) && mayBe(one, kin));
    }

    private static String words(FoundPeople.Row row) {
        Stream<String> around =
                row.around().isEmpty()
                        ? Stream.of()
                        : Stream.of(String.join("; ", row.around()) + ".");
        return Stream.of(Stream.of(row.name() + ".", row.about() + "."), row.why().stream(), around)
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    /** Whom a referral only named may be the one, unless it gave them the other parent’s word. */
    private static List<Option> named(AddDraft one) {
        return one.family().kin().stream()
                .filter(kin -> !one.family().named(kin.id()).isEmpty())
                .filter(kin -> mayBe(one, kin))
                .map(kin -> new Option(kin.id().value().toString(), words(one, kin)))
                .toList();
    }

    private static boolean mayBe(AddDraft one, Kin kin) {
        var facts = kin.person().facts();
        boolean child = facts.born().childOn(one.family().seen().on(), facts.kind());
        var parent = Belonging.parents(one.family()).get(kin.id());
        return child == (one.said().stated().kind() == PersonKind.CHILD)
                && (parent == null || one.said().as().place().filter(parent::equals).isPresent());
    }

    private static String words(AddDraft one, Kin kin) {
        String said = String.join(", ", one.family().named(kin.id()));
        return kin.person().view().displayName()
                + ". "
                + BornWords.of(kin.person().facts().born(), one.family().seen().on())
                + ". "
                + (said.isEmpty() ? "A child of the same referral." : "Named as: " + said + ".");
    }
}
