package org.threshold.workflow.worklist.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Afresh;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.platform.OpenIncidents;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.platform.ParkedKeys;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.NoticeListener;
import org.threshold.workflow.worklist.SubjectGlance;
import org.threshold.workflow.worklist.SupervisorQueue;

/** The work list’s use cases on memory instead of tables: what a test puts in, and what became. */
public final class WorklistWorld implements WhoActs, OpenIncidents, ParkedKeys, Afresh {

    /** The instant of the world. */
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    public final DeadlinesInMemory deadlines = new DeadlinesInMemory(NOW);
    public final Map<DeadlineId, Set<Role>> candidates = new LinkedHashMap<>();
    public final Map<UUID, Set<String>> cases = new LinkedHashMap<>();
    public final List<Open> incidents = new ArrayList<>();
    public final Map<UUID, String> resolved = new LinkedHashMap<>();
    public final List<ParkedKey> parked = new ArrayList<>();
    public final FakeCarrier engine = new FakeCarrier();
    public final List<AuditEntry> audit = new ArrayList<>();
    public final List<Notice> notices = new ArrayList<>();
    public final List<SupervisorQueue.Awaited> awaited = new ArrayList<>();

    @Override
    public void afresh() {
        deadlines.clear();
        List.of(candidates, cases, resolved).forEach(Map::clear);
        List.of(incidents, parked, audit, notices, awaited).forEach(List::clear);
        engine.afresh();
    }

    /** Lets roles act on what waits for a deadline. */
    public void waitsFor(Deadline deadline, Role... roles) {
        candidates.put(deadline.id(), Set.of(roles));
    }

    public ReadBoard board(Access access) {
        var sections = List.of(new IncidentSection(this, incidentCases()), new ParkedSection(this));
        return new ReadBoard(
                access,
                new BoardReading(
                        deadlines.boards(),
                        List.copyOf(sections),
                        new DueRows(this, glances()),
                        new Moment(() -> NOW, OptionalLong::empty)));
    }

    public WatchBoard watch(Access access) {
        return new WatchBoard(access);
    }

    public DownloadBoard download(Access access) {
        return new DownloadBoard(board(access), audit::add, UUID::randomUUID);
    }

    public ReadInbox inbox(Access access) {
        return new ReadInbox(
                access, acknowledge(access), deadlines.deadlines(), deadlines.held(), glances());
    }

    public AcknowledgeNotice acknowledge(Access access) {
        return new AcknowledgeNotice(
                access, new InMemoryNotices(notices), entry -> {}, () -> NOW, List.of(holding()));
    }

    private NoticeListener holding() {
        Tasks tasks = mock();
        when(tasks.latest(any(), any())).thenReturn(Optional.empty());
        return new HoldByAcknowledgement(
                deadlines.deadlines(), deadlines.ladders(), tasks, deadlines.hold());
    }

    public AfterAcknowledging next() {
        return new AfterAcknowledging(deadlines.deadlines(), deadlines.held(), deadlines.ladders());
    }

    public ShowIncidents incidents(Access access) {
        return new ShowIncidents(access, this, incidentCases(), carriers(), this);
    }

    public StartAgain start(Access access, AuditTrail audit) {
        return new StartAgain(access, this, carriers(), new Relaunch(engine, engine), audit);
    }

    private Carriers carriers() {
        return new Carriers(engine.tasks(), deadlines.deadlines(), List.of(engine));
    }

    public ResolveIncident resolve(Access access, AuditTrail audit) {
        return new ResolveIncident(access, this, audit);
    }

    public ReplayParkedKey replay(Access access) {
        return new ReplayParkedKey(access, new NoteReplay(this, audit::add), this);
    }

    private IncidentCases incidentCases() {
        return new IncidentCases(this, deadlines.deadlines());
    }

    private static Glances glances() {
        return new Glances(
                List.of(
                        new SubjectGlance() {
                            @Override
                            public String kind() {
                                return "strategy-discussion";
                            }

                            @Override
                            public String page(UUID id) {
                                return "/strategy-discussions/" + id;
                            }

                            @Override
                            public List<String> known(UUID id) {
                                return List.of("It waits for the meeting.");
                            }
                        }));
    }

    @Override
    public Map<DeadlineId, Set<Role>> candidates(Collection<DeadlineId> asked) {
        Map<DeadlineId, Set<Role>> found = new LinkedHashMap<>(candidates);
        found.keySet().retainAll(asked);
        return found;
    }

    @Override
    public Map<UUID, Set<String>> cases(Collection<UUID> subjectsOrTasks) {
        Map<UUID, Set<String>> found = new LinkedHashMap<>();
        subjectsOrTasks.forEach(
                id -> found.put(id, new TreeSet<>(cases.getOrDefault(id, Set.of()))));
        return found;
    }

    @Override
    public List<Open> all() {
        return incidents.stream().filter(one -> !resolved.containsKey(one.id())).toList();
    }

    @Override
    public Optional<Open> lock(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public void resolve(UUID id, UUID by, String resolution) {
        resolved.put(id, resolution);
    }

    @Override
    public UUID subject(String topic, String key) {
        return UUID.nameUUIDFromBytes((topic + key).getBytes(UTF_8));
    }

    @Override
    public List<ParkedKey> waiting() {
        return List.copyOf(parked);
    }

    @Override
    public Replayed replay(String topic, String key) {
        int before = parked.size();
        parked.removeIf(one -> one.topic().equals(topic) && one.key().equals(key));
        return new Replayed(before - parked.size(), false);
    }
}
