package org.threshold.workflow.safety.adapter.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.safety.domain.Participant;

/**
 * Somebody who took part in a contact, as it is sent.
 *
 * @param rank of a police officer, for example {@code sergeant}; a detective's with or without the
 *     word
 */
record ParticipantForm(@Nullable String agency, @Nullable String rank, @Nullable String name) {

    /** Somebody on record, as they would be sent. */
    static ParticipantForm of(Participant one) {
        return new ParticipantForm(one.agency().code(), one.rank().code(), one.name());
    }

    static List<Participant> read(Reading reading, @Nullable List<ParticipantForm> forms) {
        List<Participant> read = new ArrayList<>();
        for (ParticipantForm form : Reading.list(forms)) {
            read.add(form.read(reading, "participants[%d]".formatted(read.size())));
        }
        return read;
    }

    private Participant read(Reading reading, String place) {
        return new Participant(
                reading.one(place + ".agency", agency, Agency.values(), Agency::code),
                rank(reading, place + ".rank"),
                Reading.text(name));
    }

    private Rank rank(Reading reading, String place) {
        if (rank == null || rank.isBlank()) {
            return Rank.NONE;
        }
        Optional<Rank> known = Rank.of(rank.strip());
        if (known.isEmpty()) {
            reading.refuse(
                    place,
                    "This is not a rank of the police.",
                    "Leave it out, or give one of: "
                            + Arrays.stream(Rank.values())
                                    .map(Rank::code)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return known.orElse(Rank.NONE);
    }
}
