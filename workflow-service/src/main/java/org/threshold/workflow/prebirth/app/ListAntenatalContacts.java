package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.prebirth.domain.ContactToMake;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.referral.CaseRef;

/** Lists the antenatal contacts that are still to be made, the most urgent first (R-4.2-10). */
@Service
public class ListAntenatalContacts {

    private final Access access;
    private final PreBirths rows;
    private final PreBirthWork work;
    private final ContactFamilies families;
    private final PreBirthRecord record;

    ListAntenatalContacts(
            Access access,
            PreBirths rows,
            PreBirthWork work,
            ContactFamilies families,
            PreBirthRecord record) {
        this.access = access;
        this.rows = rows;
        this.work = work;
        this.families = families;
        this.record = record;
    }

    /**
     * The list.
     *
     * @param names what the child of each case is called; empty where the case is restricted
     * @param now UTC
     */
    public record ToMake(List<ContactToMake> contacts, Map<CaseRef, String> names, Instant now) {

        public ToMake {
            contacts = List.copyOf(contacts);
            names = Map.copyOf(names);
        }

        @Override
        public String toString() {
            return "ToMake[" + contacts + "]";
        }
    }

    /** Those that somebody may see, one for each case; that they looked is kept. */
    @Transactional
    public ToMake handle(Actor who) {
        access.require(who, Activity.READ_ANTENATAL_CONTACTS);
        List<ContactToMake> contacts =
                rows.unseen().stream()
                        .filter(one -> families.reaches(who, one.about().caseRef()))
                        .flatMap(this::toMake)
                        .collect(
                                Collectors.toMap(
                                        ContactToMake::caseRef,
                                        Function.identity(),
                                        BinaryOperator.minBy(ContactToMake::compareTo)))
                        .values()
                        .stream()
                        .sorted()
                        .toList();
        List<CaseRef> cases = contacts.stream().map(ContactToMake::caseRef).toList();
        record.listed(who, cases);
        return new ToMake(contacts, families.names(who, cases), record.now());
    }

    private Stream<ContactToMake> toMake(PreBirthAssessment one) {
        return work.open(one, PreBirthSteps.CONTACT).stream()
                .map(
                        due ->
                                new ContactToMake(
                                        one.about().caseRef(),
                                        one.priority(),
                                        one.about().pregnancy().expected(),
                                        due.dueAt()));
    }
}
