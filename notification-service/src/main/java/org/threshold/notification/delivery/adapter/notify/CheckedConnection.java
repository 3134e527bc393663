package org.threshold.notification.delivery.adapter.notify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.delivery.adapter.outbound.AgencyCall;
import org.threshold.notification.delivery.adapter.outbound.Letter;
import org.threshold.notification.delivery.adapter.outbound.Reply;
import org.threshold.notification.delivery.adapter.outbound.Reply.Answered;

/**
 * What Notify's client takes for a connection of the JDK's: it keeps what the client writes and
 * posts it as every other channel does, once, in two seconds, to an address that may be called, and
 * without following anything.
 */
final class CheckedConnection extends HttpURLConnection {

    private static final String CONTENT_TYPE = "Content-Type";

    /** No answer came; the client takes it for one that it did not expect. */
    private static final int NOTHING = 0;

    private final AgencyCall call;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private @Nullable Reply reply;

    CheckedConnection(URL url, AgencyCall call) {
        super(url);
        this.call = call;
    }

    /** What came of the call, which is made when somebody first asks. */
    Reply reply() {
        Reply known = reply;
        if (known == null) {
            known = call.post(letter());
            reply = known;
        }
        return known;
    }

    @Override
    public OutputStream getOutputStream() {
        return written;
    }

    @Override
    public int getResponseCode() {
        return reply() instanceof Answered answered ? answered.status() : NOTHING;
    }

    @Override
    public InputStream getInputStream() {
        String body = reply() instanceof Answered answered ? answered.body() : "";
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream getErrorStream() {
        return getInputStream();
    }

    private Letter letter() {
        Map<String, String> headers = new HashMap<>();
        getRequestProperties().forEach((name, values) -> headers.put(name, values.getFirst()));
        String contentType = headers.remove(CONTENT_TYPE);
        return new Letter(
                URI.create(url.toString()),
                contentType == null ? "application/json" : contentType,
                headers,
                written.toString(StandardCharsets.UTF_8));
    }

    /** Nothing is opened before there is something to send. */
    @Override
    public void connect() {}

    /** The connection belongs to the channels' own pool. */
    @Override
    public void disconnect() {}

    @Override
    public boolean usingProxy() {
        return false;
    }
}
