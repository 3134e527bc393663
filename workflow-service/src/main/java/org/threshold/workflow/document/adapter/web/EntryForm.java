package org.threshold.workflow.document.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.document.domain.Content;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.document.domain.EntryGiven.Place;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** An entry of the register as it is sent. */
sealed interface EntryForm permits DocumentForm, EmailForm {

    /** The case of the child that it is about, where that is another one than it is sent to. */
    @Nullable String about();

    /** The cases of the other children that it is about. */
    @Nullable List<String> alsoAbout();

    /** The change that it supports. */
    @Nullable UUID supports();

    /** The entry that it corrects. */
    @Nullable UUID corrects();

    /** What was wrong with that one. */
    @Nullable String why();

    /** What is said, as far as it can be read. */
    Content content(Reading reading, Actor who, Instant now);

    /** The entry, about the case that it is sent to unless it names another. */
    default EntryGiven read(Reading reading, CaseRef ref, Actor who, Instant now) {
        return new EntryGiven(
                content(reading, who, now),
                new Place(
                        Stream.concat(first(reading, ref), others(reading)).toList(),
                        Optional.ofNullable(supports()).map(ChangeId::new)),
                Optional.ofNullable(corrects()).map(this::correcting));
    }

    private Stream<CaseRef> first(Reading reading, CaseRef ref) {
        String other = Reading.text(about());
        return Stream.of(other.isEmpty() ? ref : reference(reading, "about", other).orElse(ref));
    }

    private Stream<CaseRef> others(Reading reading) {
        return Reading.list(alsoAbout()).stream()
                .flatMap(text -> reference(reading, "alsoAbout", text.strip()).stream());
    }

    private static Optional<CaseRef> reference(Reading reading, String field, String text) {
        Optional<CaseRef> ref = CaseRef.of(text);
        if (ref.isEmpty()) {
            reading.refuse(
                    field, "This names no case.", "Give the reference of a case, such as CP-2042.");
        }
        return ref;
    }

    private Correction correcting(UUID id) {
        return new Correction(new EntryId(id), Reading.text(why()));
    }
}
