package org.threshold.process.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.threshold.process.AgencyContributionProcess;
import org.threshold.process.EnquiryOutcomeProcess;
import org.threshold.process.EnquiryReviewProcess;
import org.threshold.process.FamilyVisitProcess;
import org.threshold.process.MedicalOpinionProcess;
import org.threshold.process.Section47EnquiryProcess.Messages;
import org.threshold.process.SkeletalSurveyProcess;
import org.threshold.process.engine.TestEngine.Deed;

/** A section 47 enquiry: lines side by side, then the outcome, then perhaps the conference. */
final class EnquiryOnPaper extends OnPaper {

    private static final String SEE = FamilyVisitProcess.Steps.SEE_CHILD;
    private static final String SPEAK = FamilyVisitProcess.Steps.SPEAK_TO_PARENTS;
    private static final String OPINE = MedicalOpinionProcess.Steps.GIVE_MEDICAL_OPINION;
    private static final String FIRST = SkeletalSurveyProcess.Steps.REPORT_FIRST_SURVEY;
    private static final String SECOND = SkeletalSurveyProcess.Steps.REPORT_SECOND_SURVEY;
    private static final String CONTRIBUTE = AgencyContributionProcess.Steps.OBTAIN_CONTRIBUTION;
    private static final String DECIDE = EnquiryOutcomeProcess.Steps.DECIDE_OUTCOME;
    private static final String CONFER = EnquiryOutcomeProcess.Steps.HOLD_CONFERENCE;
    private static final String REVIEW = EnquiryReviewProcess.Steps.REVIEW_ENQUIRY;

    private final List<String> settled = new ArrayList<>();
    private final List<Map<String, Object>> contributions = new ArrayList<>();

    EnquiryOnPaper(RandomGenerator chance, Instant due) {
        super(chance, due);
        waitFor(SEE);
        lines(OPINE);
        lines(FIRST, SECOND);
        for (int agency = chance.nextInt(3); agency > 0; agency--) {
            contribution();
        }
    }

    /** The first of these waits, or none of them is needed. */
    private void lines(String... steps) {
        if (chance.nextBoolean()) {
            waitFor(steps[0]);
        } else {
            settled.addAll(List.of(steps));
        }
    }

    private void contribution() {
        String agency = UUID.randomUUID().toString();
        var open = new HashMap<>(limit());
        open.put("contributionId", agency);
        contributions.add(open);
        waits.add(new Wait(agency, CONTRIBUTE));
    }

    @Override
    Deed start() {
        return new Deed.Publish(
                Messages.STARTED,
                id,
                Map.of(
                        "enquiryId", id.toString(),
                        "settled", settled,
                        "contributions", contributions,
                        "visit", limit(),
                        "medical", limit(),
                        "survey", limit(),
                        "outcome", limit(),
                        "conference", limit()));
    }

    /** Something changed that has the enquiry reviewed. */
    Deed change() {
        String review = UUID.randomUUID().toString();
        waits.add(new Wait(review, REVIEW));
        return new Deed.Publish(
                Messages.REVIEW_DUE, id, Map.of("reviewId", review, "review", limit()));
    }

    @Override
    Map<String, Object> after(String step) {
        return switch (step) {
            case SEE -> next(SPEAK, Map.of());
            case FIRST -> next(SECOND, Map.of("secondSurvey", limit()));
            case SPEAK, OPINE, SECOND, CONTRIBUTE -> found();
            case DECIDE -> decided();
            case REVIEW -> Map.of();
            case CONFER -> ended();
            default -> throw new IllegalArgumentException(step);
        };
    }

    private Map<String, Object> found() {
        boolean found = waits.stream().allMatch(wait -> wait.step().equals(REVIEW));
        return found ? next(DECIDE, Map.of()) : Map.of();
    }

    private Map<String, Object> decided() {
        boolean conference = chance.nextBoolean();
        Map<String, Object> given = Map.of("conferenceRequired", conference);
        if (conference) {
            return next(CONFER, given);
        }
        ended();
        return given;
    }

    /** With the enquiry end the reviews that are open. */
    private Map<String, Object> ended() {
        waits.clear();
        over();
        return Map.of();
    }

    private Map<String, Object> next(String step, Map<String, Object> given) {
        waitFor(step);
        return given;
    }
}
