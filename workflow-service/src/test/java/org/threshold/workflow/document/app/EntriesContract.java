package org.threshold.workflow.document.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.document.app.EntrySendings.Sent;
import org.threshold.workflow.document.domain.Content;
import org.threshold.workflow.document.domain.Elsewhere;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.EmailRead;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.Entry.Filed;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.document.domain.EntryGiven.Place;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.document.domain.KeptIn;
import org.threshold.workflow.document.domain.Sender;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.document.domain.Whereabouts;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;

/** What every store of the document register keeps to. */
public abstract class EntriesContract {

    protected static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    protected static final Actor NURSE = Actors.in(Role.WARD);

    private static final Whereabouts WHERE = new Whereabouts(KeptIn.COUNCIL, "DOC-17", "");
    private static final Content DOCUMENT =
            new Elsewhere(WHERE, "Report", LocalDate.parse("2026-11-24"), "The ward");
    private static final Content EMAIL =
            new Email(
                    new Sender(
                            "ward@hospital.example",
                            Optional.of(Agency.HOSPITAL),
                            SenderCheck.NOT_VERIFIED),
                    NOW.minusSeconds(60),
                    "",
                    "He was not visited.");

    private final Entries entries;
    private final EntrySendings sendings;

    protected EntriesContract(Entries entries, EntrySendings sendings) {
        this.entries = entries;
        this.sendings = sendings;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    /** A change that the store knows. */
    protected abstract ChangeId aChange();

    @Test
    void entries_are_read_the_latest_first_as_they_were_said() {
        CaseRef ref = aCase();
        CaseRef sibling = aCase();
        var place = new Place(List.of(ref, sibling), Optional.of(aChange()));
        Entry document = added(new EntryGiven(DOCUMENT, place, Optional.empty()), NOW);
        Entry email = added(given(EMAIL, ref), NOW.plusSeconds(1));

        assertThat(entries.of(List.of(ref))).containsExactly(email, document);
        assertThat(entries.of(List.of(sibling))).containsExactly(document);
        assertThat(entries.of(List.of(ref, sibling))).hasSize(2);
        assertThat(entries.of(List.of(aCase()))).isEmpty();
        assertThat(entries.lock(email.id())).contains(email);
    }

    @Test
    void an_entry_without_a_reference_or_an_agency_is_kept_too() {
        CaseRef ref = aCase();
        var nowhere = new Whereabouts(KeptIn.OTHER, "", "The store is being moved.");
        Entry document =
                added(
                        given(new Elsewhere(nowhere, "R", LocalDate.EPOCH, "x"), ref),
                        NOW.plusSeconds(1));
        var nobody = new Sender("a@b", Optional.empty(), SenderCheck.NOT_VERIFIED);
        Entry email = added(given(new Email(nobody, NOW, "Subject", "A."), ref), NOW);

        assertThat(entries.of(List.of(ref))).containsExactly(document, email);
    }

    @Test
    void a_corrected_entry_stays_and_says_what_stands_in_for_it() {
        CaseRef ref = aCase();
        Entry old = added(given(DOCUMENT, ref), NOW);
        var correction = new Correction(old.id(), "The wrong date.");
        var said =
                new EntryGiven(
                        DOCUMENT,
                        new Place(List.of(ref), Optional.empty()),
                        Optional.of(correction));

        Entry newer = added(said, NOW.plusSeconds(1));

        assertThat(entries.find(old.id()).orElseThrow().replacedBy()).contains(newer.id());
        assertThat(entries.find(newer.id())).contains(newer);
        assertThat(entries.of(List.of(ref))).hasSize(2);
    }

    @Test
    void that_an_email_was_read_is_kept_with_it() {
        Entry email = added(given(EMAIL, aCase()), NOW);
        var read = new EmailRead(SenderCheck.PHONED_BACK, "Rang the ward.", NOW.plusSeconds(5));

        entries.read(email.id(), read, NURSE);

        assertThat(entries.find(email.id()).orElseThrow().read()).contains(read);
        assertThat(entries.find(new EntryId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_key_makes_one_entry_of_its_sender() {
        var key = new SendingKey(UUID.randomUUID().toString(), "a");
        var id = new EntryId(UUID.randomUUID());
        assertThat(sendings.before(NURSE, key)).isEmpty();

        assertThat(sendings.take(NURSE, key, id)).isTrue();
        assertThat(sendings.take(NURSE, key, new EntryId(UUID.randomUUID()))).isFalse();

        assertThat(sendings.before(NURSE, key)).contains(new Sent(id, true));
        assertThat(sendings.before(NURSE, new SendingKey(key.value(), "b")))
                .contains(new Sent(id, false));
        assertThat(sendings.before(Actors.in(Role.TEAM_MANAGER), key)).isEmpty();
    }

    protected final Entry added(EntryGiven given, Instant at) {
        Entry entry =
                Entry.of(
                        new EntryId(UUID.randomUUID()),
                        given,
                        new Filed(Agency.HOSPITAL, true, at));
        Map<CaseRef, PersonId> children =
                given.place().cases().stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), _ -> new PersonId(UUID.randomUUID())));
        entries.add(entry, NURSE, children);
        return entry;
    }

    protected static EntryGiven given(CaseRef ref) {
        return given(DOCUMENT, ref);
    }

    private static EntryGiven given(Content content, CaseRef ref) {
        return new EntryGiven(content, new Place(List.of(ref), Optional.empty()), Optional.empty());
    }
}
