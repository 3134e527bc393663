package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.acknowledgement.Acknowledgement.Way;
import org.threshold.notification.acknowledgement.LinkView.Open;
import org.threshold.notification.acknowledgement.LinkView.Spent;
import org.threshold.notification.acknowledgement.LinkView.Unknown;
import org.threshold.notification.acknowledgement.Links.Link;
import org.threshold.notification.acknowledgement.Reply.Answer;
import org.threshold.notification.delivery.Notifications;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.Secrets;

/**
 * Somebody without an account acknowledges by the button behind a one-time link, and spends it. One
 * that asks for information is spent by the answer: whoever takes the message on is seldom the one
 * who knows, and whoever says that they take part says it there afterwards.
 */
@Service
public class AcknowledgeByLink {

    private final Links links;
    private final Notifications notifications;
    private final KeepAcknowledgement keep;
    private final KeepReply replies;
    private final CaseClock clock;

    AcknowledgeByLink(
            Links links,
            Notifications notifications,
            KeepAcknowledgement keep,
            KeepReply replies,
            CaseClock clock) {
        this.links = links;
        this.notifications = notifications;
        this.keep = keep;
        this.replies = replies;
        this.clock = clock;
    }

    /**
     * Acknowledges, if the link is open and the person has named themselves: also when something is
     * wrong with what they added, which is then asked for once more.
     *
     * @param token the last part of the link's address
     * @return what the link shows now
     */
    @Transactional
    public LinkView handle(String token, Person by, Reply reply) {
        String hash = Secrets.hash(token);
        LinkView view =
                links.lock(hash)
                        .map(link -> LinkView.of(link, clock.now()))
                        .orElseGet(Unknown::new);
        if (!(view instanceof Open(Link link, var none))) {
            return view;
        }
        List<Refusal> unnamed = Person.problemsWith(by.name(), by.role());
        List<Refusal> unsaid = reply.problems(Optional.ofNullable(link.about().request()));
        if (!unnamed.isEmpty()) {
            return new Open(link, Stream.of(unnamed, unsaid).flatMap(List::stream).toList());
        }
        Instant at = acknowledge(link, by);
        return unsaid.isEmpty() ? added(hash, link, reply, at) : new Open(link.noted(), unsaid);
    }

    private Instant acknowledge(Link link, Person by) {
        var addressed = notifications.lock(link.notification()).orElseThrow();
        return keep.keep(link.notification(), addressed, by, Way.LINK).at();
    }

    private LinkView added(String hash, Link link, Reply reply, Instant at) {
        replies.keep(link.notification(), link.recipient(), reply, at);
        if (link.asks() && (reply.answer() == Answer.NONE || reply.answer().takesPart())) {
            return new Open(link.noted(), List.of());
        }
        links.spend(hash, at);
        return new Spent(at);
    }
}
