package org.threshold.workflow.analysis.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.analysis.AnalysedWork;
import org.threshold.workflow.analysis.domain.ADraft;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.FakeSteps;

/** An enquiry that asked the police and general practice, with its draft, in memory. */
final class DraftWorld implements AnalysedWork, Cases {

    static final Instant NOW = ADraft.AT;
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final Actor SERGEANT = Actors.in(Role.POLICE_REFERRAL_SERGEANT);
    static final UUID ENQUIRY = ADraft.about().id();

    final List<Agency> roster = new ArrayList<>(List.of(Agency.POLICE, Agency.GP));
    final InMemoryDrafts rows = new InMemoryDrafts();
    final FakeSteps steps = new FakeSteps();
    final DeadlinesInMemory time = new DeadlinesInMemory(NOW);
    final List<AuditEntry> audit = new ArrayList<>();
    final List<NewChange> changes = new ArrayList<>();
    final List<CaseRef> locked = new ArrayList<>();

    private final Access access = Actors::require;
    private final DraftDesk desk = new DraftDesk(List.of(this), rows, this);
    private final DraftWork work = new DraftWork(time.deadlines(), steps);
    private final DraftRecord record = new DraftRecord(audit::add, () -> NOW, UUID::randomUUID);
    private final AskedLines lines = new AskedLines(rows, desk);
    private final CommentKeeping comments = new CommentKeeping(rows, work, record);
    private final DraftKeeping keeping =
            new DraftKeeping(
                    rows,
                    (_, change) -> {
                        changes.add(change);
                        return new ChangeId(UUID.randomUUID());
                    },
                    work,
                    record);

    final WriteDraft write = new WriteDraft(access, desk, keeping);
    final CirculateDraft circulate = new CirculateDraft(access, desk, keeping, steps);
    final AnswerDraft answer = new AnswerDraft(access, desk, comments, record);
    final ObtainDraftAnswer obtain = new ObtainDraftAnswer(access, lines, comments, steps, record);
    final DraftReplies replies = new DraftReplies(desk, comments);
    final DraftsHoldBack holdBack = new DraftsHoldBack(desk, work, record);
    final ReadDrafts read = new ReadDrafts(access, desk, lines, record);
    final DraftGlance glance = new DraftGlance(desk);
    final AskedAgencyGlance askedGlance = new AskedAgencyGlance(lines);
    final JoinedDrafts joined = new JoinedDrafts(desk, work);

    Draft draft() {
        return desk.find(ENQUIRY).orElseThrow();
    }

    /** The first version, circulated to both. */
    Draft circulated() {
        write.handle(WORKER, ENQUIRY, ADraft.TEXT, true);
        return draft();
    }

    @Override
    public Optional<Analysed> find(UUID id) {
        return Optional.of(ADraft.about(roster.toArray(Agency[]::new)))
                .filter(about -> about.id().equals(id));
    }

    @Override
    public List<Analysed> ofCase(CaseRef ref) {
        return ref.equals(ADraft.CASE) ? find(ENQUIRY).stream().toList() : List.of();
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return Optional.empty();
    }

    @Override
    public void lock(List<CaseRef> refs) {
        locked.addAll(refs);
    }
}
