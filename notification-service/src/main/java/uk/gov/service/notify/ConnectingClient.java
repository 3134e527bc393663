package uk.gov.service.notify;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.jspecify.annotations.NullMarked;

/**
 * The official client of GOV.UK Notify over connections that somebody else opens. It stands in the
 * client's own package because the one method that opens them is seen nowhere else; if a later
 * client does it another way, this does not compile.
 */
@NullMarked
public final class ConnectingClient extends NotificationClient {

    private final Connections connections;

    /** Opens the connection of a call. */
    public interface Connections {

        /** A connection that has sent nothing yet. */
        HttpURLConnection open(URL to) throws IOException;
    }

    /**
     * A client.
     *
     * @param key as Notify issues it: name, service id and secret
     * @param baseUrl where Notify is
     */
    public ConnectingClient(String key, String baseUrl, Connections connections) {
        super(key, baseUrl, null, null);
        this.connections = connections;
    }

    @Override
    HttpURLConnection getConnection(URL url) throws IOException {
        return connections.open(url);
    }
}
