package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.FakeDrafts;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.AgencyDesks;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.contract.PublishedEvents;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.enquiry.HoldsBackEnding;
import org.threshold.workflow.enquiry.ParentSpokenTo;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.JobCompletion;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.Fact;

/** Every use case of an enquiry on rows in memory, and what left the service. */
final class Bench {

    static final Instant MEETING = Times.london("2026-11-24T10:00");

    final List<LocalDate> conferences = new ArrayList<>();
    final Rows rows = RowsInMemory.rows();
    final FakeSteps steps = new FakeSteps();
    final List<EngineMessage> messages = new ArrayList<>();
    final List<NewChange> changes = new ArrayList<>();
    final List<OutgoingEvent> events = new PublishedEvents();
    final List<AuditEntry> audit = new ArrayList<>();
    final EntriesInMemory entries = new EntriesInMemory();
    final List<Refusal> heldBack = new ArrayList<>();
    final List<Refusal> endingHeldBack = new ArrayList<>();
    final List<CaseRef> wentAhead = new ArrayList<>();
    final Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
    final Set<Fact> facts = EnumSet.noneOf(Fact.class);
    Born born = new Born.Known(java.time.LocalDate.parse("2016-01-01"));

    private Instant now = Times.london("2026-11-24T11:00");
    private final DeadlinesInMemory kept = new DeadlinesInMemory(now);
    final Access access =
            (actor, activity) -> {
                if (!activity.allowedTo(actor.roles())) {
                    throw new AccessRefused(activity);
                }
            };
    private final Deadlines deadlines = kept.deadlines();
    final EnquiryLimits limits = new EnquiryLimits(deadlines);
    final EnquiryRecord record = new EnquiryRecord(audit::add, events::add, () -> now, entries);
    private final EnquiryEngine engine = new EnquiryEngine(new Lane());
    final Map<String, String> telephones = new HashMap<>();
    final List<Recipient> practices = new ArrayList<>();
    private final AgencyDesks desks = Given.desks(practices);
    private final EnquiryNews news =
            new EnquiryNews(
                    (_, change) -> {
                        changes.add(change);
                        return new ChangeId(UUID.randomUUID());
                    },
                    new EnquiryContact(
                            desks, (agency, _) -> Optional.ofNullable(telephones.get(agency))),
                    () -> now);
    final EnquiryHearers hearers =
            new EnquiryHearers(rows.enquiries(), rows.contributions(), desks);
    final EnquiryDesk desk = new EnquiryDesk(new OneCase(), rows.enquiries(), steps);
    private final KnownChildren children =
            new KnownChildren(
                    new OneCase(),
                    new OneChild(() -> born),
                    List.of(_ -> holds),
                    _ -> facts,
                    () -> now);
    private final Onward onward = new Onward(rows.enquiries(), rows.contributions(), limits, steps);
    private final LineDone done = new LineDone(limits, steps, onward);
    private final MedicalNotes notes = new MedicalNotes(limits, steps);
    private final AddedLines added = new AddedLines(rows.enquiries(), limits, steps, notes, record);
    private final AskAgencies asking =
            new AskAgencies(rows.contributions(), fresh(), limits, steps);
    private final ContributionKeeping contributionKeeping =
            new ContributionKeeping(rows.contributions(), limits, steps, record, onward);
    private final EndEnquiry end =
            new EndEnquiry(
                    rows.enquiries(),
                    limits,
                    steps,
                    new EndReviews(rows.reviews(), limits, steps, record),
                    record);
    final ConferenceDay day = new ConferenceDay(Times.CALENDAR, limits, rows.conclusions(), record);
    private final ReviewsOpened reviewsOpened =
            new ReviewsOpened(
                    rows.reviews(),
                    limits,
                    steps,
                    engine,
                    new ReviewsOpened.Recording(UUID::randomUUID, record));

    final InjuryBench injury =
            new InjuryBench(
                    new InjuryBench.Around(rows, steps, deadlines, limits),
                    access,
                    audit::add,
                    () -> now,
                    () -> born);
    final StartEnquiries start =
            new StartEnquiries(
                    rows.enquiries(),
                    new StartEnquiry(
                            new NewEnquiry(
                                    children,
                                    rows.enquiries(),
                                    record,
                                    UUID::randomUUID,
                                    injury.goneOn()),
                            new FirstSteps(limits, steps, notes, () -> now),
                            asking,
                            engine,
                            news),
                    new ContinueEnquiry(children, rows.enquiries(), added, record));
    final SeeChild see =
            new SeeChild(access, desk, rows.findings(), record, new SeenChild(done, limits, steps));
    final List<ParentSpokenTo> spoken = new ArrayList<>();
    final SpeakToParents speak =
            new SpeakToParents(
                    access,
                    desk,
                    new TalkKeeping(
                            rows.findings(), record, List.of((_, heard) -> spoken.add(heard))),
                    () -> now,
                    done);
    final BeginMedical begin =
            new BeginMedical(
                    access,
                    desk,
                    record,
                    new MedicalBegun(rows.findings(), notes, steps, news, record));
    final GiveMedicalOpinion opine =
            new GiveMedicalOpinion(
                    access,
                    desk,
                    record,
                    notes,
                    new IssuedOpinion(
                            rows.findings(),
                            record,
                            news,
                            new HarmSuspected(children, added),
                            done));
    final ReportSurvey survey =
            new ReportSurvey(
                    access,
                    desk,
                    rows.findings(),
                    record,
                    new SurveyKeeping(
                            rows.findings(), new SecondSurvey(limits, steps), record, done));
    final ObtainContribution obtain =
            new ObtainContribution(access, desk, rows.contributions(), contributionKeeping);
    final AnswerForAgency answer =
            new AnswerForAgency(access, desk, rows.contributions(), asking, contributionKeeping);
    final FakeDrafts drafts = new FakeDrafts();
    final DecideOutcome decide =
            new DecideOutcome(
                    access,
                    desk,
                    new OutcomeCheck(
                            rows.contributions(),
                            rows.reviews(),
                            List.of(_ -> List.copyOf(heldBack)),
                            List.of(new Endings()),
                            drafts),
                    new OutcomeKeeping(rows.conclusions(), limits, steps, record, end),
                    news);
    private final KeptConference keptConference =
            new KeptConference(rows.conclusions(), limits, record);
    final HoldConference hold =
            new HoldConference(
                    access,
                    desk,
                    day,
                    new HeldConference(
                            keptConference,
                            steps,
                            new EndedByConference(end, (_, _, on) -> conferences.add(on))));
    final ConferenceElsewhere elsewhere =
            new ConferenceElsewhere(rows.enquiries(), day, keptConference, steps, end);
    final ReviewOnChange onChange = new ReviewOnChange(rows.enquiries(), reviewsOpened);
    final ReviewOnConcern onConcern = new ReviewOnConcern(rows.enquiries(), reviewsOpened);
    final ReviewEnquiry review = new ReviewEnquiry(access, desk, rows.reviews(), reviewKeeping());
    final ReadMedicalReports medical =
            new ReadMedicalReports(
                    access,
                    rows.enquiries(),
                    new MedicalStandings(rows.findings(), MedicalGiven.pia()),
                    record,
                    new OneCase());
    private final EnquiryParts parts =
            new EnquiryParts(rows.enquiries(), rows.contributions(), rows.reviews(), limits);
    final RestartEnquiry restart =
            new RestartEnquiry(desk, parts, new ResumeEnquiry(limits, parts, engine));

    private ReviewKeeping reviewKeeping() {
        return new ReviewKeeping(rows.reviews(), limits, steps, added, record);
    }

    private FreshContributions fresh() {
        return new FreshContributions(desks, UUID::randomUUID, () -> now);
    }

    /** The enquiry of the case as it stands. */
    Enquiry enquiry() {
        return rows.enquiries().ofCase(Given.BABY).getFirst();
    }

    Contribution asked(Agency agency) {
        return rows.contributions().of(enquiry().id()).stream()
                .filter(one -> one.agency() == agency)
                .findFirst()
                .orElseThrow();
    }

    Instant due(String step) {
        return limits.of(enquiry().id(), step).orElseThrow().dueAt();
    }

    boolean open(String step) {
        return limits.of(enquiry().id(), step).orElseThrow().isOpen();
    }

    Optional<EngineMessage> message(String name) {
        return messages.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    void at(String london) {
        now = Times.london(london);
        kept.at(now);
    }

    Instant now() {
        return now;
    }

    private final class Endings implements HoldsBackEnding {

        @Override
        public List<Refusal> of(CaseRef ref) {
            return List.copyOf(endingHeldBack);
        }

        @Override
        public void wentAhead(Actor who, CaseRef ref) {
            wentAhead.add(ref);
        }
    }

    private final class Lane implements EngineOutbox {

        @Override
        public void publish(EngineMessage message) {
            messages.add(message);
        }

        @Override
        public void complete(JobCompletion completion) {
            throw new UnsupportedOperationException("the work list tells the engine");
        }
    }
}
