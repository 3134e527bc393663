package org.threshold.workflow.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.domain.Sample.CHANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.Sex;
import org.threshold.workflow.people.StatedPerson;

/** What every register of persons does. */
public abstract class PersonRegisterContract {

    protected abstract PersonRegister persons();

    /** Does the work in a transaction of its own. */
    protected abstract <T> T commit(Supplier<T> work);

    @Test
    void a_person_is_found_as_recorded_with_everything_that_is_known() {
        var number = new NhsIdentity.Recorded(new NhsNumber(Sample.number()));
        var health = new HealthDetails(number, new GpPractice.RegisteredAt("K81047"));
        var facts =
                new StatedPerson(
                        PersonKind.ADULT,
                        new Names("Zoë Bjørnstad", List.of("Zo", "Zoë Lund")),
                        new Born.Estimated(
                                LocalDate.parse("1990-01-01"), LocalDate.parse("1992-12-31")),
                        Sex.FEMALE,
                        health);

        var person = add(facts);

        assertThat(persons().find(person.id())).hasValue(person);
    }

    @Test
    void a_child_of_whom_nothing_is_known_is_a_person_too() {
        var person = add(StatedPerson.unknown(PersonKind.CHILD));

        assertThat(persons().find(person.id())).hasValue(person);
    }

    @Test
    void nobody_is_found_under_an_unknown_id() {
        assertThat(persons().find(new PersonId(UUID.randomUUID()))).isEmpty();
        assertThat(persons().findAll(List.of())).isEmpty();
    }

    @Test
    void a_number_that_another_person_holds_is_not_given_twice() {
        String number = Sample.number();
        add(Sample.numbered(Sample.child("Lena Marsh", "2021-06-14").facts(), number));
        var second = Sample.child("Lina Marsch", "2021-06-14");
        var numbered = Person.registered(second.id(), Sample.numbered(second.facts(), number));

        assertThat(commit(() -> persons().add(numbered, CHANGE))).isEqualTo(Kept.NUMBER_TAKEN);

        assertThat(persons().find(second.id())).isEmpty();
        assertThat(commit(() -> persons().add(second, CHANGE))).isEqualTo(Kept.KEPT);
        assertThat(
                        commit(
                                () ->
                                        persons()
                                                .keep(
                                                        second.identified(
                                                                numbered.facts().health().nhs()),
                                                        CHANGE)))
                .isEqualTo(Kept.NUMBER_TAKEN);
        assertThat(persons().find(second.id())).hasValue(second);
    }

    @Test
    void a_number_can_be_recorded_replaced_and_kept_through_other_corrections() {
        var person = add(Sample.child("Tom Ellis", "2019-02-03").facts());

        var first = keep(person.identified(number()));
        var second = keep(first.identified(number()));
        var renamed = keep(second.corrected(second.facts().named(Names.of("Thomas Ellis"))));

        assertThat(persons().find(person.id())).hasValue(renamed);
        assertThat(renamed.facts().health().nhs()).isEqualTo(second.facts().health().nhs());
    }

    @Test
    void a_number_that_was_given_up_can_be_given_to_another() {
        var number = number();
        var person = keep(add(Sample.child("Ann Poole", "2018-08-08").facts()).identified(number));
        keep(person.identified(new NhsIdentity.LeftOut()));
        var other = add(Sample.child("Bea Poole", "2020-01-01").facts());

        var numbered = keep(other.identified(number));

        assertThat(persons().find(other.id())).hasValue(numbered);
    }

    @Test
    void a_correction_of_a_version_that_is_not_the_present_one_is_overtaken() {
        var person = add(Sample.child("Max Ferris", "2017-07-07").facts());
        keep(person.corrected(person.facts().named(Names.of("Maxim Ferris"))));
        var late = person.corrected(person.facts().named(Names.of("Maximilian Ferris")));

        assertThat(commit(() -> persons().keep(late, CHANGE))).isEqualTo(Kept.OVERTAKEN);
    }

    @Test
    void those_worth_comparing_have_something_in_common_and_most_of_it_first() {
        var exact = add(Sample.adult("Quintessa Oldroyd", "1981-02-03").facts());
        var near = add(Sample.adult("Quintesa Oldroid", "1990-11-12").facts());
        add(Sample.adult("Bob Unlike", "1955-05-05").facts());
        var sought =
                new Sought(
                        List.of("Quintessa Oldroyd"),
                        new Born.Known(LocalDate.parse("1981-03-02")),
                        new NhsIdentity.LeftOut());

        assertThat(persons().worthComparing(sought, 10))
                .extracting(Person::id)
                .startsWith(exact.id(), near.id());
        assertThat(persons().worthComparing(sought, 1))
                .extracting(Person::id)
                .containsExactly(exact.id());
    }

    @Test
    void a_name_that_was_corrected_still_finds_the_person() {
        var person = add(Sample.adult("Perpetua Wrongley", "1970-09-10").facts());
        keep(person.corrected(person.facts().named(Names.of("Edith Rightman"))));
        var sought =
                new Sought(
                        List.of("Perpetua Wrongley"),
                        new Born.Unknown(),
                        new NhsIdentity.LeftOut());

        assertThat(persons().worthComparing(sought, 10))
                .extracting(Person::id)
                .contains(person.id());
    }

    private Person add(StatedPerson facts) {
        var person = Person.registered(new PersonId(UUID.randomUUID()), facts);
        assertThat(commit(() -> persons().add(person, CHANGE))).isEqualTo(Kept.KEPT);
        return person;
    }

    private Person keep(Person corrected) {
        assertThat(commit(() -> persons().keep(corrected, CHANGE))).isEqualTo(Kept.KEPT);
        return corrected;
    }

    private static NhsIdentity number() {
        return new NhsIdentity.Recorded(new NhsNumber(Sample.number()));
    }
}
