package org.threshold.workflow.document.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.document.domain.Content;
import org.threshold.workflow.document.domain.Elsewhere;
import org.threshold.workflow.document.domain.Email;
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
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.FakeSteps;

/** The document register in memory, with two children and what happened to one of them. */
final class Register implements Cases, JoinedCases {

    static final CaseRef BABY = new CaseRef("CP-2041");
    static final CaseRef SISTER = new CaseRef("CP-2042");
    static final CaseRef JOINED = new CaseRef("CP-3001");
    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    static final Actor NURSE = Actors.in(Role.WARD);
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final Actor HOSPITAL = Actor.system(new SystemId(new UUID(2, 1)), Agency.HOSPITAL);
    static final ChangeId INJURY = new ChangeId(new UUID(3, 1));

    final InMemoryEntries rows = new InMemoryEntries();
    final FakeSteps steps = new FakeSteps();
    final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY);
    final List<AuditEntry> audit = new ArrayList<>();
    private final Map<CaseRef, PersonId> children = new HashMap<>();
    private Instant now = MONDAY;
    private int keys;

    private final EntryRecord record = new EntryRecord(audit::add, () -> now, UUID::randomUUID);
    private final EntryCases cases = new EntryCases(this, this, this::standing);
    final EmailWork work = new EmailWork(time.deadlines(), steps);
    final FileEntry file =
            new FileEntry(
                    Actors::require, cases, rows, new EntryKeeping(rows, cases, work, record));
    final ReadEmail read =
            new ReadEmail(Actors::require, cases, steps, new ReadKeeping(rows, work, record));
    final ReadEntries entries = new ReadEntries(Actors::require, cases, rows, record);

    Register() {
        children.put(BABY, new PersonId(new UUID(0, 1)));
        children.put(SISTER, new PersonId(new UUID(0, 2)));
        children.put(JOINED, new PersonId(new UUID(0, 1)));
    }

    Filing filed(Actor who, EntryGiven given) {
        return file.handle(who, given, new SendingKey("key " + ++keys, ""));
    }

    void at(Instant instant) {
        now = instant;
        time.at(instant);
    }

    static EntryGiven given(Content content) {
        return new EntryGiven(
                content, new Place(List.of(BABY), Optional.empty()), Optional.empty());
    }

    static EntryGiven correcting(EntryId old, Content content, CaseRef... cases) {
        return new EntryGiven(
                content,
                new Place(List.of(cases), Optional.empty()),
                Optional.of(new Correction(old, "It was wrong.")));
    }

    static Content document() {
        return new Elsewhere(
                new Whereabouts(KeptIn.COUNCIL, "DOC-17", ""),
                "Report",
                LocalDate.parse("2026-11-20"),
                "The ward");
    }

    static Content email(SenderCheck check) {
        var sender = new Sender("ward@hospital.example", Optional.of(Agency.HOSPITAL), check);
        return new Email(sender, MONDAY.minusSeconds(600), "Visits", "He was not visited.");
    }

    private List<Change> standing(CaseRef ref) {
        var injury =
                new NewChange(
                        ChangeKind.NEW_INJURY, "", List.of(BABY), MONDAY, Map.of(), "A bruise.");
        return ref.equals(BABY) ? List.of(new Change(INJURY, injury, NURSE, MONDAY)) : List.of();
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        return BABY;
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return Optional.ofNullable(children.get(ref));
    }

    @Override
    public void lock(List<CaseRef> refs) {}

    @Override
    public CaseRef answering(CaseRef ref) {
        return ref.equals(JOINED) ? BABY : ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return ref.equals(BABY) ? List.of(BABY, JOINED) : List.of(ref);
    }
}
