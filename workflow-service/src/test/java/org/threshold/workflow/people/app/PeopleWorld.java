package org.threshold.workflow.people.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.people.AdultOfConcernNear;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.InMemoryConcernRegister;
import org.threshold.workflow.people.domain.InMemoryHouseholdRegister;
import org.threshold.workflow.people.domain.InMemoryMergeRegister;
import org.threshold.workflow.people.domain.InMemoryParentRegister;
import org.threshold.workflow.people.domain.InMemoryPersonRegister;
import org.threshold.workflow.people.domain.InMemoryRelationshipRegister;
import org.threshold.workflow.people.domain.InMemoryRequestKeys;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Registers;
import org.threshold.workflow.people.domain.Sample;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;

/** The use cases with everything they need in memory, on 23 November 2026 at ten o'clock. */
final class PeopleWorld {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    final Actor worker = staff(Role.DUTY_SOCIAL_WORKER);
    final Actor manager = staff(Role.TEAM_MANAGER);
    final Actor operator = staff(Role.OPERATOR);

    final Registers registers =
            new Registers(
                    new InMemoryPersonRegister(),
                    new InMemoryHouseholdRegister(),
                    new InMemoryRelationshipRegister(),
                    new InMemoryConcernRegister(),
                    new InMemoryParentRegister(),
                    new InMemoryMergeRegister());
    final InMemoryRequestKeys keys = new InMemoryRequestKeys();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<AdultOfConcernNear> announced = new ArrayList<>();

    final CaseClock clock = () -> NOW;
    final Journal journal = new Journal(audit::add, clock);
    final Circles circles =
            new Circles(
                    registers.persons(),
                    registers.households(),
                    registers.relationships(),
                    registers.concerns(),
                    registers.merges());
    final AdultsOfConcern adultsOfConcern =
            new AdultsOfConcern(circles, announced::add, clock, journal);
    final List<Set<PersonId>> together = new ArrayList<>();
    final MovedIn movedIn =
            new MovedIn(adultsOfConcern, List.of((_, residents) -> together.add(residents)));
    final Access access =
            (actor, activity) -> {
                if (!activity.allowedTo(actor.roles())) {
                    throw new AccessRefused(activity);
                }
            };

    static Actor staff(Role role) {
        return new Actor(
                new StaffId(UUID.nameUUIDFromBytes(role.code().getBytes(UTF_8))),
                Agency.CHILDRENS_SOCIAL_CARE,
                Set.of(role));
    }

    /** A child who is on record. */
    Person child(String name, String born) {
        return known(Sample.child(name, born));
    }

    /** An adult who is on record. */
    Person adult(String name, String born) {
        return known(Sample.adult(name, born));
    }

    Person known(Person person) {
        registers.persons().add(person, Sample.CHANGE);
        return person;
    }

    /** A household that is on record, with these people in it since last year. */
    Household home(String address, Person... people) {
        var home = Sample.household(address);
        registers.households().add(home);
        for (var person : people) {
            var since = Period.since(Sample.date("2025"));
            registers.households().keep(Sample.living(home, person, since));
        }
        return home;
    }

    /** What was done, as the audit has it: the act and whose record it was done to. */
    List<String> acts(PersonId person) {
        return audit.stream()
                .filter(entry -> entry.subjectId().equals(person.value()))
                .map(AuditEntry::what)
                .toList();
    }

    static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<T>) answer).value();
    }

    static <T> List<Refusal> refused(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<T>) answer).refusals();
    }

    static <T> String refusedField(Answer<T> answer) {
        var refusals = refused(answer);
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().remedy()).isNotBlank();
        return refusals.getFirst().field();
    }
}
