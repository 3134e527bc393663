package org.threshold.workflow.enquiry.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.MedicalStart;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.ReviewId;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.enquiry.domain.Venue;
import org.threshold.workflow.referral.CaseRef;

/** The rows of enquiries in memory; they pass the same contract as those on PostgreSQL. */
final class RowsInMemory {

    private RowsInMemory() {}

    static Rows rows() {
        return new Rows(
                new InMemoryEnquiries(),
                new InMemoryContributions(),
                new InMemoryFindings(),
                new InMemoryConclusions(),
                new InMemoryReviews());
    }

    private static final class InMemoryEnquiries implements EnquiryRecords {

        private final SequencedMap<EnquiryId, Enquiry> rows = new LinkedHashMap<>();

        @Override
        public Optional<Enquiry> find(EnquiryId id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public Optional<Enquiry> lock(EnquiryId id) {
            return find(id);
        }

        @Override
        public Optional<Enquiry> openOf(CaseRef ref) {
            return ofCase(ref).stream().filter(Enquiry::isOpen).findFirst();
        }

        @Override
        public List<Enquiry> ofCase(CaseRef ref) {
            return rows.sequencedValues().reversed().stream()
                    .filter(one -> one.caseRef().equals(ref))
                    .toList();
        }

        @Override
        public void add(Enquiry enquiry, Stamp opened) {
            if (openOf(enquiry.caseRef()).isPresent()) {
                throw new IllegalStateException("a second open enquiry");
            }
            rows.put(enquiry.id(), enquiry);
        }

        @Override
        public void save(Enquiry enquiry) {
            rows.replace(enquiry.id(), enquiry);
        }
    }

    private static final class InMemoryContributions implements Contributions {

        private final Map<ContributionId, Contribution> rows = new LinkedHashMap<>();

        @Override
        public void ask(Contribution contribution) {
            rows.put(contribution.id(), contribution);
        }

        @Override
        public Optional<Contribution> find(ContributionId id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public List<Contribution> of(EnquiryId id) {
            return rows.values().stream().filter(one -> one.enquiry().equals(id)).toList();
        }

        @Override
        public void answer(ContributionId id, Answered said, Stamp stamp) {
            rows.computeIfPresent(id, (_, one) -> one.saying(said));
        }
    }

    private static final class InMemoryFindings implements Findings {

        private final Map<EnquiryId, List<ChildVisit>> visits = new HashMap<>();
        private final Map<EnquiryId, ParentsRule> parents = new HashMap<>();
        private final Map<EnquiryId, List<NotesSaid>> notes = new HashMap<>();
        private final Map<EnquiryId, Issued> reports = new HashMap<>();
        private final Map<Survey, SurveyReport> surveys = new HashMap<>();

        @Override
        public void keep(EnquiryId id, ChildVisit visit, Stamp stamp) {
            visits.computeIfAbsent(id, _ -> new ArrayList<>()).add(visit);
        }

        @Override
        public List<ChildVisit> visits(EnquiryId id) {
            return List.copyOf(visits.getOrDefault(id, List.of()));
        }

        @Override
        public void keep(EnquiryId id, ParentsRule said, Stamp stamp) {
            parents.put(id, said);
        }

        @Override
        public Optional<ParentsRule> parents(EnquiryId id) {
            return Optional.ofNullable(parents.get(id));
        }

        @Override
        public void keep(EnquiryId id, MedicalStart said, Stamp stamp) {
            notes.computeIfAbsent(id, _ -> new ArrayList<>()).add(new NotesSaid(said, stamp.at()));
        }

        @Override
        public List<NotesSaid> notes(EnquiryId id) {
            return List.copyOf(notes.getOrDefault(id, List.of()));
        }

        @Override
        public void keep(EnquiryId id, MedicalReport report, Stamp stamp) {
            reports.put(id, new Issued(report, stamp.by().staff().orElseThrow(), stamp.at()));
        }

        @Override
        public Optional<Issued> issued(EnquiryId id) {
            return Optional.ofNullable(reports.get(id));
        }

        @Override
        public void keep(Survey survey, SurveyReport report, Stamp stamp) {
            surveys.put(survey, report);
        }

        @Override
        public Optional<SurveyReport> survey(Survey survey) {
            return Optional.ofNullable(surveys.get(survey));
        }
    }

    private static final class InMemoryConclusions implements Conclusions {

        private final Map<EnquiryId, Concluded> outcomes = new HashMap<>();

        private record Planned(Conference day, Optional<Venue> venue) {}

        private final Map<EnquiryId, Planned> set = new HashMap<>();
        private final Map<EnquiryId, Conference> held = new HashMap<>();

        @Override
        public void keep(EnquiryId id, Conclusion conclusion, Stamp stamp) {
            outcomes.put(id, new Concluded(conclusion, stamp.at()));
        }

        @Override
        public Optional<Concluded> concluded(EnquiryId id) {
            return Optional.ofNullable(outcomes.get(id));
        }

        @Override
        public void set(EnquiryId id, Conference conference, Optional<Venue> venue, Stamp stamp) {
            set.put(id, new Planned(conference, venue));
        }

        @Override
        public Optional<Venue> venue(EnquiryId id) {
            return Optional.ofNullable(set.get(id)).flatMap(Planned::venue);
        }

        @Override
        public Optional<Conference> set(EnquiryId id) {
            return Optional.ofNullable(set.get(id)).map(Planned::day);
        }

        @Override
        public void held(EnquiryId id, Conference conference, Stamp stamp) {
            held.put(id, conference);
        }

        @Override
        public Optional<Conference> held(EnquiryId id) {
            return Optional.ofNullable(held.get(id));
        }
    }

    private static final class InMemoryReviews implements Reviews {

        private final Map<ReviewId, Review> rows = new LinkedHashMap<>();
        private final List<ReviewId> ended = new ArrayList<>();

        @Override
        public boolean add(Review review) {
            UUID source = review.source().id();
            boolean known =
                    rows.values().stream()
                            .filter(one -> one.enquiry().equals(review.enquiry()))
                            .anyMatch(one -> one.source().id().equals(source));
            if (!known) {
                rows.put(review.id(), review);
            }
            return !known;
        }

        @Override
        public Optional<Review> find(ReviewId id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public List<Review> waiting(EnquiryId id) {
            return rows.values().stream()
                    .filter(one -> one.enquiry().equals(id) && !ended.contains(one.id()))
                    .toList();
        }

        @Override
        public void end(ReviewId id, String meaning, Stamp stamp) {
            ended.add(id);
        }
    }
}
