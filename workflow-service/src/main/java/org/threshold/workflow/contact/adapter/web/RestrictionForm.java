package org.threshold.workflow.contact.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.contact.app.ReadRestrictions.People;
import org.threshold.workflow.contact.domain.Course;
import org.threshold.workflow.contact.domain.RestrictionKind;
import org.threshold.workflow.contact.domain.RestrictionSaid;
import org.threshold.workflow.contact.domain.Revision;
import org.threshold.workflow.contact.domain.Terms;
import org.threshold.workflow.contact.domain.Whom;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.web.Reading;

/**
 * A restriction as it is sent; whatever is not known is left out.
 *
 * @param origin {@code decision}, {@code fact} or {@code immediate-danger}; of a new one
 * @param course {@code goes-on}, {@code basis-gone} or {@code lifted}; of one on record
 * @param adult whose contact it is, of those on record around the child
 * @param who whose contact it is, where that person is not on record
 * @param children with whom; left out, the child of the case
 * @param since since when, UTC; left out, now
 * @param reviewOn the day in England by which it is looked at again
 * @param told how and when the adult was told why
 * @param why why it goes on or is lifted
 */
record RestrictionForm(
        @Nullable String origin,
        @Nullable String course,
        @Nullable UUID adult,
        @Nullable String who,
        @Nullable List<UUID> children,
        @Nullable String kind,
        @Nullable String words,
        @Nullable Instant since,
        @Nullable String decidedBy,
        @Nullable BasisForm basis,
        @Nullable LocalDate reviewOn,
        @Nullable String told,
        @Nullable String why) {

    /** What is on record. */
    static RestrictionForm of(RestrictionSaid said) {
        var terms = said.terms();
        return new RestrictionForm(
                null,
                null,
                said.whom().adult().map(PersonId::value).orElse(null),
                said.whom().words(),
                said.whom().children().stream().map(PersonId::value).toList(),
                terms.kind().code(),
                terms.words(),
                terms.since(),
                terms.decidedBy(),
                BasisForm.of(said.basis()),
                said.reviewOn().orElse(null),
                said.told(),
                null);
    }

    /** What is said of a new one. */
    RestrictionSaid read(Reading reading, People people, Instant now) {
        List<PersonId> chosen =
                Reading.list(children).stream()
                        .map(one -> onRecord(reading, "children", one, people.children()))
                        .toList();
        var whom = whom(reading, people, chosen.isEmpty() ? first(people) : chosen);
        return said(reading, whom, since == null ? now : since);
    }

    /** How one on record goes on; with whom and since when stays as it was. */
    Revision revision(Reading reading, RestrictionSaid before, People people) {
        var whom =
                before.whom().adult().isPresent()
                        ? before.whom()
                        : whom(reading, people, before.whom().children());
        return new Revision(
                reading.one("course", course, Course.values(), Course::code),
                said(reading, whom, before.terms().since()),
                Reading.text(why));
    }

    private RestrictionSaid said(Reading reading, Whom whom, Instant from) {
        RestrictionKind read =
                reading.oneOr("kind", kind, RestrictionKind.NOT_SAID, RestrictionKind::code);
        return new RestrictionSaid(
                whom,
                new Terms(read, Reading.text(words), from, Reading.text(decidedBy)),
                BasisForm.read(basis, reading),
                Optional.ofNullable(reviewOn),
                Reading.text(told));
    }

    private Whom whom(Reading reading, People people, List<PersonId> with) {
        Optional<PersonId> person =
                Optional.ofNullable(adult)
                        .map(one -> onRecord(reading, "adult", one, people.adults()));
        return new Whom(person, Reading.text(who), with);
    }

    private static PersonId onRecord(
            Reading reading, String field, UUID given, List<PersonView> known) {
        var id = new PersonId(given);
        if (known.stream().noneMatch(one -> one.id().equals(id))) {
            reading.refuse(
                    field,
                    "This is nobody who is on record around the child.",
                    "Record the person on the family’s page first, or leave this out and say in words who it"
                            + " is.");
        }
        return id;
    }

    private static List<PersonId> first(People people) {
        return people.children().stream().limit(1).map(PersonView::id).toList();
    }
}
