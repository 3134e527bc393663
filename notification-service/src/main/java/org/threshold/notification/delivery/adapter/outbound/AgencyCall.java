package org.threshold.notification.delivery.adapter.outbound;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.adapter.outbound.Reply.Answered;
import org.threshold.notification.delivery.adapter.outbound.Reply.NotAllowed;
import org.threshold.notification.delivery.adapter.outbound.Reply.NotReached;
import org.threshold.notification.delivery.adapter.outbound.Reply.Silent;
import org.threshold.notification.platform.WallClock;

/**
 * Makes one call, within two seconds for connecting, sending and the whole answer. Redirects are
 * not followed: a message goes where the directory says, or nowhere.
 */
@Component
public class AgencyCall implements DisposableBean {

    /** For all of a call; less than {@code Channel} allows an attempt. */
    public static final Duration DEADLINE = Duration.ofSeconds(2);

    /** How much of an answer is read. */
    static final int LARGEST_BYTES = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(AgencyCall.class);

    private final CloseableHttpClient http;
    private final WallClock wall;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("call-deadline").daemon(true).factory());

    AgencyCall(CheckedNames names, WallClock wall) {
        this.http = Connections.within(DEADLINE, names);
        this.wall = wall;
    }

    /** Posts a letter once. */
    public Reply post(Letter letter) {
        HttpPost request = request(letter);
        ScheduledFuture<?> deadline =
                watch.schedule(request::cancel, DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        try {
            ClassicHttpResponse answer = http.executeOpen(null, request, null);
            return new Answered(answer.getCode(), wait(answer), body(answer, request));
        } catch (IOException failed) {
            return reply(failed, letter);
        } finally {
            deadline.cancel(false);
        }
    }

    private static HttpPost request(Letter letter) {
        HttpPost request = new HttpPost(letter.to());
        letter.headers().forEach(request::setHeader);
        request.setEntity(
                new ByteArrayEntity(
                        letter.body().getBytes(StandardCharsets.UTF_8),
                        ContentType.parse(letter.contentType())));
        return request;
    }

    private Duration wait(ClassicHttpResponse answer) {
        Header header = answer.getFirstHeader(HttpHeaders.RETRY_AFTER);
        return header == null ? Duration.ZERO : RetryAfter.read(header.getValue(), wall.now());
    }

    /**
     * What is read to its end leaves the connection to the next call. It is never closed half read:
     * closing reads on to the end, for as long as the other side sends.
     */
    private static String body(ClassicHttpResponse answer, HttpPost request) throws IOException {
        HttpEntity entity = answer.getEntity();
        if (entity == null) {
            return "";
        }
        byte[] read = entity.getContent().readNBytes(LARGEST_BYTES + 1);
        if (read.length > LARGEST_BYTES) {
            request.cancel();
            return "";
        }
        return new String(read, StandardCharsets.UTF_8);
    }

    private static Reply reply(IOException failed, Letter letter) {
        return switch (failed) {
            case AddressNotAllowed refused -> notAllowed(letter);
            case UnknownHostException unknown -> new NotReached();
            case ConnectException refused -> new NotReached();
            case ConnectTimeoutException late -> new NotReached();
            case NoRouteToHostException cutOff -> new NotReached();
            case SSLHandshakeException untrusted -> new NotReached();
            case SSLPeerUnverifiedException somebodyElse -> new NotReached();
            default -> new Silent();
        };
    }

    private static Reply notAllowed(Letter letter) {
        LOG.error(
                "{} is in the directory and may not be called. If it is right, list its host in"
                        + " THRESHOLD_OUTBOUND_HOSTS, and its network in"
                        + " THRESHOLD_OUTBOUND_NETWORKS when it is not public",
                letter.to().getHost());
        return new NotAllowed();
    }

    @Override
    public void destroy() throws IOException {
        watch.shutdownNow();
        http.close();
    }
}
