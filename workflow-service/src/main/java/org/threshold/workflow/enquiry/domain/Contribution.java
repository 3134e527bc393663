package org.threshold.workflow.enquiry.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;

/**
 * What one agency was asked for, and what came of it. General practice is one agency and many
 * desks: that the mother’s practice has answered is no answer of the father’s (R-4.2-5b).
 *
 * @param askedAt when it was asked, UTC
 * @param practices the codes of the GP practices that were asked; empty for other agencies
 * @param answers what was said, the latest of each duty role, whoever spoke last last
 */
public record Contribution(
        ContributionId id,
        EnquiryId enquiry,
        Agency agency,
        Instant askedAt,
        List<String> practices,
        List<Answered> answers) {

    public Contribution {
        practices = practices.stream().distinct().sorted().toList();
        answers = latest(answers);
    }

    /** One that nobody has answered yet. */
    public Contribution(ContributionId id, EnquiryId enquiry, Agency agency, Instant askedAt) {
        this(id, enquiry, agency, askedAt, List.of(), List.of());
    }

    private static List<Answered> latest(List<Answered> all) {
        Map<String, Answered> byRole = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !(one.answer() instanceof Answer.Awaited))
                .forEach(
                        one -> {
                            byRole.remove(one.role());
                            byRole.put(one.role(), one);
                        });
        return List.copyOf(byRole.values());
    }

    /** The same, asked of these practices. */
    public Contribution of(List<String> codes) {
        return new Contribution(id, enquiry, agency, askedAt, codes, answers);
    }

    /** The same, with what was said after all before. */
    public Contribution saying(Answered said) {
        var all = Stream.concat(answers.stream(), Stream.of(said)).toList();
        return new Contribution(id, enquiry, agency, askedAt, practices, all);
    }

    /** What came of it as a whole: what several desks know adds up. */
    public Answer answer() {
        return answers.stream()
                .map(Answered::answer)
                .reduce(Answer::and)
                .orElseGet(Answer.Awaited::new);
    }

    /** Whether everybody who answered has said what they know. */
    public boolean heard() {
        return !answers.isEmpty() && answers.stream().allMatch(one -> one.answer().heard());
    }

    /** The practices that have answered by themselves, or of which it was recorded, by code. */
    public List<String> practicesHeard() {
        return answers.stream().map(Answered::practice).flatMap(Optional::stream).toList();
    }

    /**
     * The practices that have not answered, by code; none once it was recorded what the agency as a
     * whole has said or what was tried with it.
     */
    public List<String> silent() {
        List<String> heard = practicesHeard();
        return heard.size() < answers.size()
                ? List.of()
                : practices.stream().filter(code -> !heard.contains(code)).toList();
    }

    /** Whether an answer is still to come. */
    public boolean awaited() {
        return answers.isEmpty() || !silent().isEmpty();
    }

    @Override
    public String toString() {
        return "Contribution[" + id + " " + agency + " " + answer().code() + "]";
    }
}
