package org.threshold.workflow.liaison.app;

import static org.threshold.workflow.liaison.domain.ALiaison.MONDAY;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;
import static org.threshold.workflow.liaison.domain.ALiaison.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.liaison.app.CancelLiaison.Given;
import org.threshold.workflow.liaison.domain.AnswerGiven;
import org.threshold.workflow.liaison.domain.AnswerGiven.Kind;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Practices;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.FakeSteps;

/** The use cases with everything they need in memory; the clock starts at ten on a Monday. */
final class LiaisonWorld implements Families, Practices, People, OpenCases {

    static final String PRACTICE = "K81234";
    static final Actor DUTY = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);

    final InMemoryLiaisons rows = new InMemoryLiaisons();
    final InMemoryLiaisonPractices practices = new InMemoryLiaisonPractices(rows);
    final InMemoryAgendas agendas = new InMemoryAgendas();
    final FakeSteps steps = new FakeSteps();
    final List<AuditEntry> audit = new ArrayList<>();
    final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY);

    private final Map<CaseRef, PersonId> open = new LinkedHashMap<>();
    private final Map<PersonId, FamilyToday> families = new HashMap<>();
    private Instant now = MONDAY;
    private long last;

    private final Ids ids = () -> new UUID(5, ++last);
    private final LiaisonRecord record = new LiaisonRecord(audit::add, () -> now, ids);
    private final LiaisonWork work = new LiaisonWork(time.deadlines(), steps);
    private final LiaisonAgenda agenda =
            new LiaisonAgenda(rows, agendas, new FamiliesOfPractice(this, this, this), record);
    private final LiaisonDesk desk = new LiaisonDesk(rows, agenda);
    private final LiaisonKeeping keeping = new LiaisonKeeping(rows, practices, work, record);
    private final HoldLiaison hold = new HoldLiaison(Actors::require, desk, agendas, work, record);
    final PlanLiaison plan = new PlanLiaison(Actors::require, rows, keeping, record);
    final CancelLiaison cancel = new CancelLiaison(Actors::require, desk, keeping, work, record);
    final ConsiderChildren consider =
            new ConsiderChildren(Actors::require, desk, agenda, agendas, record);
    final TellNamedGp tell = new TellNamedGp(Actors::require, steps, rows, work, record);
    final HoldNextLiaison holdNext = new HoldNextLiaison(Actors::require, steps, rows, hold);
    final PlanFirstLiaison planFirst = new PlanFirstLiaison(Actors::require, steps, rows, plan);
    final ClosePractice close = new ClosePractice(Actors::require, rows, practices, work, record);
    final AskForPlans ask = new AskForPlans(rows, practices, this, work, record);
    final LiaisonGlance glance = new LiaisonGlance(rows);
    final ReadLiaisons read =
            new ReadLiaisons(
                    Actors::require,
                    rows,
                    practices,
                    this,
                    new LiaisonReading(agenda, rows, work, this, record));

    /** A case is open of a child who lives with others and has brothers and sisters elsewhere. */
    LiaisonWorld family(String ref, int child, List<Integer> with, List<Integer> elsewhere) {
        PersonId about = child(child).person();
        open.put(new CaseRef(ref), about);
        var home = new HomeToday(new Address("1 High Street", "HP1 1AA", ""), relations(with));
        families.put(
                about,
                new FamilyToday(shown(about), List.of(), List.of(home), relations(elsewhere)));
        return this;
    }

    /** The case is not open any more. */
    void closed(String ref) {
        open.remove(new CaseRef(ref));
    }

    LiaisonWorld at(Instant instant) {
        now = instant;
        time.at(instant);
        return this;
    }

    /** One is planned for a day. */
    Liaison planned(LocalDate on) {
        plan.handle(DUTY, PRACTICE, Optional.of(on));
        return next();
    }

    /** The one that is to come. */
    Liaison next() {
        return rows.planned(series().id()).orElseThrow();
    }

    Series series() {
        return Stream.concat(rows.toCome().stream(), rows.past(1).stream())
                .findFirst()
                .orElseThrow()
                .series();
    }

    LiaisonResult held(Liaison one, LocalDate on) {
        return hold.handle(DUTY, one.id(), Optional.of(on));
    }

    LiaisonResult notHeld(Liaison one, Optional<LocalDate> newDate) {
        return cancel.handle(
                DUTY, one.id(), new Given("The practice was short of staff.", newDate));
    }

    /** Nothing new is said of these children. */
    LiaisonResult considered(LiaisonId id, int... children) {
        return consider.handle(
                DUTY,
                id,
                Arrays.stream(children)
                        .mapToObj(
                                one ->
                                        new AnswerGiven(
                                                child(one).person(),
                                                Kind.NOTHING_NEW,
                                                "",
                                                "",
                                                Optional.empty()))
                        .toList());
    }

    List<Deadline> limits() {
        return time.deadlines().of(LiaisonSteps.SERIES, series().id().value());
    }

    /** Children from fifty on are grown up; those from twenty on are registered elsewhere. */
    private static List<Relation> relations(List<Integer> people) {
        return people.stream()
                .map(
                        one ->
                                new Relation(
                                        shown(child(one).person()),
                                        List.of(Relation.SIBLING),
                                        false))
                .toList();
    }

    private static PersonView shown(PersonId id) {
        int number = (int) id.value().getLeastSignificantBits();
        int years = number >= 50 ? 30 : 3;
        return new PersonView(
                id,
                "Child " + number,
                new Born.Known(TODAY.minusYears(years)),
                number >= 50 ? PersonKind.ADULT : PersonKind.CHILD);
    }

    @Override
    public Optional<FamilyToday> of(PersonId child, LocalDate on) {
        return Optional.ofNullable(families.get(child));
    }

    @Override
    public Map<PersonId, GpPractice> of(Collection<PersonId> people) {
        Map<PersonId, GpPractice> at = new HashMap<>();
        people.forEach(one -> at.put(one, practice(one)));
        return at;
    }

    private static GpPractice practice(PersonId one) {
        return one.value().getLeastSignificantBits() >= 20
                ? new RegisteredAt("K99999")
                : new RegisteredAt(PRACTICE);
    }

    @Override
    public List<OpenCase> at(RegisteredAt practice, LocalDate on) {
        return practice.odsCode().equals(PRACTICE)
                ? open.entrySet().stream()
                        .map(one -> new OpenCase(one.getKey(), one.getValue()))
                        .toList()
                : List.of();
    }

    @Override
    public List<RegisteredAt> practices() {
        return Stream.of(PRACTICE, "K99999").map(RegisteredAt::new).toList();
    }

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        throw new AssertionError("nobody is registered here");
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        return Optional.of(shown(id));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> people) {
        return people.stream().map(LiaisonWorld::shown).toList();
    }
}
