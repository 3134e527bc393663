package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.people.app.PeopleWorld.done;
import static org.threshold.workflow.people.app.PeopleWorld.refused;
import static org.threshold.workflow.people.app.PeopleWorld.refusedField;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.Registration.Gap;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Sample;

class RegisterAndCorrectTest {

    private static final String NUMBER = "9434765919";

    private final PeopleWorld world = new PeopleWorld();
    private final RegisterPerson register =
            new RegisterPerson(world.access, world.registers.persons(), world.keys, world.journal);
    private final CorrectPerson correct =
            new CorrectPerson(
                    world.access,
                    world.registers.persons(),
                    new PracticeNews(List.of()),
                    world.journal);
    private final RecordNhsNumber recordNumber =
            new RecordNhsNumber(world.access, world.registers.persons(), world.journal);

    @Test
    void an_unknown_child_of_about_two_months_is_registered_and_its_gaps_are_named() {
        var stated =
                StatedPerson.unknown(PersonKind.CHILD).born(Born.aboutMonthsOld(2, Sample.TODAY));

        var registration = done(register.handle(world.worker, asked(stated)));

        assertThat(registration.gaps())
                .containsExactlyInAnyOrder(Gap.NAME, Gap.BIRTH, Gap.NHS_NUMBER, Gap.GP_PRACTICE);
        assertThat(world.acts(registration.id())).containsExactly("person-registered");
    }

    @Test
    void registering_twice_with_one_key_makes_one_person() {
        var asked = asked(Sample.child("Lena Marsh", "2021-06-14").facts());
        var again =
                new RegisterPerson.Command(
                        asked.key(), new PersonId(UUID.randomUUID()), asked.stated());

        var first = done(register.handle(world.worker, asked));
        var second = done(register.handle(world.worker, again));

        assertThat(second).isEqualTo(first);
        assertThat(world.registers.persons().find(again.person())).isEmpty();
        assertThat(world.audit).hasSize(1);
    }

    @Test
    @Requirement("L-3.1.12")
    void a_date_of_birth_in_the_future_is_refused_but_an_unborn_child_is_not() {
        var tomorrow = new Born.Known(Sample.TODAY.plusDays(1));
        var expected = new Born.Estimated(Sample.TODAY.plusWeeks(10), Sample.TODAY.plusWeeks(14));
        var tooFar = new Born.Estimated(Sample.TODAY, Sample.TODAY.plusWeeks(43));

        assertThat(refusedField(register.handle(world.worker, born(tomorrow)))).isEqualTo("born");
        assertThat(refusedField(register.handle(world.worker, born(tooFar)))).isEqualTo("born");
        assertThat(register.handle(world.worker, born(expected))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_birth_too_long_ago_to_be_true_is_refused() {
        var long_ago = new Born.Known(LocalDate.parse("1896-11-22"));

        assertThat(refusedField(register.handle(world.worker, born(long_ago)))).isEqualTo("born");
    }

    @Test
    void a_number_that_another_record_has_is_refused_with_what_to_do() {
        var facts = Sample.child("Lena Marsh", "2021-06-14").facts();
        done(register.handle(world.worker, asked(Sample.numbered(facts, NUMBER))));

        var refusals =
                refused(register.handle(world.worker, asked(Sample.numbered(facts, NUMBER))));

        assertThat(refusals).extracting("field").containsExactly("nhsNumber");
        assertThat(refusals.getFirst().remedy()).contains("leave it out");
    }

    @Test
    void a_correction_needs_a_reason_and_leaves_the_old_name_findable() {
        var person = world.child("Lina Marsch", "2021-06-14");
        var facts = person.facts().named(Names.of("Lena Marsh"));

        assertThat(
                        refusedField(
                                correct.handle(
                                        world.worker, correction(person.id(), 1, facts, " "))))
                .isEqualTo("why");
        var corrected =
                done(
                        correct.handle(
                                world.worker, correction(person.id(), 1, facts, "passport seen")));

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.findableNames()).containsExactly("Lena Marsh", "Lina Marsch");
        assertThat(world.audit.getLast().why()).isEqualTo("passport seen");
    }

    @Test
    void the_same_correction_sent_twice_is_made_once() {
        var person = world.child("Lina Marsch", "2021-06-14");
        var asked =
                correction(person.id(), 1, person.facts().named(Names.of("Lena Marsh")), "seen");

        var first = done(correct.handle(world.worker, asked));
        var second = done(correct.handle(world.worker, asked));

        assertThat(second).isEqualTo(first);
        assertThat(world.acts(person.id())).containsExactly("person-corrected");
    }

    @Test
    void a_correction_of_what_somebody_else_has_changed_is_overtaken() {
        var person = world.child("Lina Marsch", "2021-06-14");
        done(correct.handle(world.worker, correction(person.id(), 1, named("Lena Marsh"), "seen")));

        var late =
                correct.handle(world.manager, correction(person.id(), 1, named("Lea M"), "said"));

        assertThat(late).isInstanceOf(Answer.Overtaken.class);
    }

    @Test
    void a_number_is_recorded_once_and_refused_where_another_record_has_it() {
        var lena = world.child("Lena Marsh", "2021-06-14");
        var tom = world.child("Tom Marsh", "2019-01-01");
        var number = new NhsNumber(NUMBER);

        done(recordNumber.handle(world.worker, new RecordNhsNumber.Command(lena.id(), number)));
        done(recordNumber.handle(world.worker, new RecordNhsNumber.Command(lena.id(), number)));
        var other =
                recordNumber.handle(world.worker, new RecordNhsNumber.Command(tom.id(), number));

        assertThat(world.acts(lena.id())).containsExactly("nhs-number-recorded");
        assertThat(refusedField(other)).isEqualTo("nhsNumber");
    }

    @Test
    void nobody_is_corrected_under_an_unknown_id() {
        var unknown = new PersonId(UUID.randomUUID());

        assertThat(correct.handle(world.worker, correction(unknown, 1, named("Lena"), "seen")))
                .isInstanceOf(Answer.NotFound.class);
        var number = new RecordNhsNumber.Command(unknown, new NhsNumber(NUMBER));
        assertThat(recordNumber.handle(world.worker, number)).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void whoever_works_with_no_family_changes_no_record() {
        var asked = asked(named("Lena Marsh"));

        assertThatThrownBy(() -> register.handle(world.operator, asked))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.registers.persons().find(asked.person())).isEmpty();
    }

    private static RegisterPerson.Command asked(StatedPerson stated) {
        return new RegisterPerson.Command(
                UUID.randomUUID(), new PersonId(UUID.randomUUID()), stated);
    }

    private static RegisterPerson.Command born(Born born) {
        return asked(StatedPerson.unknown(PersonKind.CHILD).born(born));
    }

    private static StatedPerson named(String name) {
        return Sample.child(name, "2021-06-14").facts();
    }

    private static CorrectPerson.Command correction(
            PersonId person, int version, StatedPerson facts, String why) {
        return new CorrectPerson.Command(person, version, facts, why);
    }
}
