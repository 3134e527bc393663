package org.threshold.workflow.people.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.MergeRegister;
import org.threshold.workflow.people.domain.OnePerson;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonMerge;
import org.threshold.workflow.people.domain.PersonMergeId;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.platform.Refusal;

/**
 * Says that two records are of one person (R-HV-1): what is known of either is known of both from
 * then on, an adult’s place in old plans with it.
 */
@Service
public class MergePeople {

    private static final Refusal NO_REASON =
            new Refusal(
                    "reason",
                    "It is not said how you know that it is one person.",
                    "Say in a sentence who told you, or what agrees.");
    private static final Refusal ALREADY =
            new Refusal(
                    "other",
                    "These two records are shown as one person already.",
                    "There is nothing to do.");
    private static final Refusal TWO_NUMBERS =
            new Refusal(
                    "other",
                    "The two records have different NHS numbers, so that they may be of two people.",
                    "Find out which number is right and correct it first.");

    private final Access access;
    private final PersonRegister persons;
    private final MergeRegister merges;
    private final AdultsOfConcern concern;
    private final Journal journal;

    MergePeople(
            Access access,
            PersonRegister persons,
            MergeRegister merges,
            AdultsOfConcern concern,
            Journal journal) {
        this.access = access;
        this.persons = persons;
        this.merges = merges;
        this.concern = concern;
        this.journal = journal;
    }

    /**
     * Keeps it, or says what stands against it.
     *
     * @param said with the id that it gets; what is merged already goes with it
     * @param reason how it is known, needed
     */
    @Transactional
    public Answer<PersonMergeId> handle(Actor who, PersonMerge said, String reason) {
        access.require(who, Activity.EDIT_PERSON);
        var records = List.of(said.kept(), said.merged());
        List<Person> both = persons.findAll(records);
        if (both.size() < records.size()) {
            return Answer.noSuchPerson("other");
        }
        merges.lock(records);
        var now = OnePerson.of(merges.around(records));
        List<Refusal> wrong = wrong(both, now, said, reason);
        return wrong.isEmpty()
                ? new Answer.Done<>(
                        keep(
                                who,
                                new PersonMerge(
                                        said.id(), now.kept(said.kept()), now.kept(said.merged())),
                                reason))
                : new Answer.Refused<>(wrong);
    }

    private PersonMergeId keep(Actor who, PersonMerge merge, String reason) {
        merges.add(merge, journal.change(who, reason));
        journal.person(who, "people-merged", merge.kept(), reason);
        journal.person(who, "people-merged", merge.merged(), reason);
        concern.becameKnown(merge.kept());
        return merge.id();
    }

    private static List<Refusal> wrong(
            List<Person> both, OnePerson now, PersonMerge said, String reason) {
        return Stream.of(
                        when(reason.isBlank(), NO_REASON),
                        when(now.kept(said.kept()).equals(now.kept(said.merged())), ALREADY),
                        when(numbers(both) > 1, TWO_NUMBERS))
                .flatMap(Optional::stream)
                .toList();
    }

    private static long numbers(List<Person> both) {
        return both.stream()
                .map(one -> one.facts().health().nhs())
                .filter(NhsIdentity.Recorded.class::isInstance)
                .distinct()
                .count();
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
