package org.threshold.workflow.contact.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.contact.domain.Responsibility;
import org.threshold.workflow.contact.domain.Whom;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.ParentToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Between whom contact may be restricted: the children of a case, and the adults around them. */
@Service
class ContactFamily {

    private final Cases cases;
    private final Families families;
    private final Parents parents;
    private final ContactRecord record;

    ContactFamily(Cases cases, Families families, Parents parents, ContactRecord record) {
        this.cases = cases;
        this.families = families;
        this.parents = parents;
        this.record = record;
    }

    boolean known(CaseRef ref) {
        return cases.childOf(ref).isPresent();
    }

    void lock(CaseRef ref) {
        cases.lock(List.of(ref));
    }

    /** The child of the case first, then the other children of its homes. */
    List<PersonView> children(CaseRef ref) {
        return today(ref).stream()
                .flatMap(
                        today ->
                                Stream.concat(
                                        Stream.of(today.child()),
                                        around(today)
                                                .map(Relation::person)
                                                .filter(one -> one.kind() != PersonKind.ADULT)))
                .distinct()
                .toList();
    }

    /** The parents first, then every other adult on record around the child. */
    List<PersonView> adults(CaseRef ref) {
        return today(ref).stream()
                .flatMap(
                        today ->
                                Stream.concat(
                                        today.parents().stream()
                                                .flatMap(one -> one.person().stream()),
                                        around(today)
                                                .map(Relation::person)
                                                .filter(one -> one.kind() == PersonKind.ADULT)))
                .distinct()
                .toList();
    }

    /** What an adult is to the child of a case, such as "father"; empty where nobody has said. */
    String place(CaseRef ref, PersonId adult) {
        return today(ref).stream()
                .flatMap(
                        today ->
                                Stream.concat(
                                        today.parents().stream().flatMap(one -> as(one, adult)),
                                        around(today)
                                                .filter(one -> one.person().id().equals(adult))
                                                .flatMap(one -> one.ties().stream())))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> as(ParentToday parent, PersonId adult) {
        return parent.person().filter(one -> one.id().equals(adult)).stream()
                .map(_ -> parent.role().words());
    }

    /** Whether the adult has parental responsibility for any of the children. */
    Responsibility held(Whom whom) {
        var records =
                whom.children().stream().map(child -> parents.of(child, record.today())).toList();
        return Responsibility.of(whom.adult(), records);
    }

    private Optional<FamilyToday> today(CaseRef ref) {
        return cases.childOf(ref).flatMap(child -> families.of(child, record.today()));
    }

    private static Stream<Relation> around(FamilyToday today) {
        return Stream.concat(
                today.homes().stream().flatMap(home -> home.with().stream()),
                today.elsewhere().stream());
    }
}
