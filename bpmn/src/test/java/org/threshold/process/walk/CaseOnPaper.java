package org.threshold.process.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.threshold.process.EveryProcess;
import org.threshold.process.engine.OpenJob;
import org.threshold.process.engine.TestEngine.Deed;
import org.threshold.process.walk.OnPaper.Wait;

/** One case: its referral, then its discussions and enquiries, one of each at a time. */
final class CaseOnPaper {

    private final RandomGenerator chance;
    private final Instant due;
    private final List<OnPaper> running = new ArrayList<>();
    private final List<Deed> starts = new ArrayList<>();
    private final List<String> way = new ArrayList<>();

    CaseOnPaper(RandomGenerator chance, Instant due) {
        this.chance = chance;
        this.due = due;
    }

    /** How it came to where it is. */
    @Override
    public String toString() {
        return String.join("; ", way);
    }

    /** Where it waits. */
    List<Wait> waits() {
        return running.stream().flatMap(one -> one.waits.stream()).toList();
    }

    /**
     * What happens next, and what the use cases start because of it: a step is answered, something
     * changes, or a fast track overtakes what waits.
     */
    List<Deed> next(Function<Wait, OpenJob> jobs) {
        List<Deed> deeds = new ArrayList<>(List.of(happens(jobs)));
        deeds.addAll(starts);
        starts.clear();
        return deeds;
    }

    private Deed happens(Function<Wait, OpenJob> jobs) {
        running.removeIf(OnPaper::isOver);
        if (running.isEmpty()) {
            return begin(new ReferralOnPaper(chance, due));
        }
        OnPaper one = any(running);
        int what = chance.nextInt(20);
        if (what == 0) {
            return fastTrack(one);
        }
        if (what < 3 && one instanceof EnquiryOnPaper enquiry) {
            way.add("change");
            return enquiry.change();
        }
        Wait wait = any(List.copyOf(one.waits));
        Map<String, Object> answer = one.answer(wait);
        way.add(wait.step() + " " + answer.values());
        follow(one);
        return new Deed.Complete(jobs.apply(wait), answer);
    }

    private void follow(OnPaper one) {
        switch (one) {
            case ReferralOnPaper referral when referral.discussed() -> discuss();
            case DiscussionOnPaper discussion when discussion.startsEnquiry() -> enquire();
            case ReferralOnPaper _, DiscussionOnPaper _, EnquiryOnPaper _ -> {}
        }
    }

    private void discuss() {
        if (running.stream().noneMatch(DiscussionOnPaper.class::isInstance)) {
            starts.add(begin(new DiscussionOnPaper(chance, due)));
        }
    }

    private void enquire() {
        if (running.stream().noneMatch(EnquiryOnPaper.class::isInstance)) {
            starts.add(begin(new EnquiryOnPaper(chance, due)));
        }
    }

    /**
     * What it overtakes ends wherever it waits; a discussion is called where no enquiry is open.
     */
    private Deed fastTrack(OnPaper overtaken) {
        way.add("fast track over " + overtaken.waits);
        overtaken.superseded();
        running.remove(overtaken);
        if (running.stream().noneMatch(EnquiryOnPaper.class::isInstance)) {
            discuss();
        }
        return new Deed.Publish(EveryProcess.SUPERSEDED, overtaken.id, Map.of());
    }

    private Deed begin(OnPaper one) {
        running.add(one);
        return one.start();
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
