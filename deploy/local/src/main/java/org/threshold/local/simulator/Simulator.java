package org.threshold.local.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.threshold.local.credentials.CredentialsFile;

/**
 * The agency simulator: webhook receivers, a mail sink, pages and an API for the demo. Never a part
 * of a deployed system.
 */
public final class Simulator {

    private static final int BACKLOG = 100;

    private final HttpServer server;

    private Simulator(HttpServer server) {
        this.server = server;
    }

    /** Runs until it is ended; takes its settings from the environment. */
    public static void main(String[] arguments) throws IOException {
        var received =
                new Received(
                        new Journal(
                                Path.of(setting("THRESHOLD_SIMULATOR_DATA"), "journal.jsonl"),
                                Json.MAPPER));
        var systems =
                new CredentialsFile(Path.of(setting("THRESHOLD_CREDENTIALS"))).read().systems();
        var agencies = new Agencies(systems);
        var threshold = URI.create(setting("THRESHOLD_NOTIFICATION_URL"));
        var clock = Clock.systemUTC();
        new MailSink(Integer.parseInt(setting("THRESHOLD_SMTP_PORT")), received, clock).start();
        listen(
                Integer.parseInt(setting("SERVER_PORT")),
                agencies,
                received,
                new Acknowledgements(agencies, received, threshold, clock));
        System.out.println("The agency simulator listens");
    }

    /**
     * Listens on the loopback address.
     *
     * @param port 0 for a free one
     */
    static Simulator listen(
            int port, Agencies agencies, Received received, Acknowledgements acknowledgements)
            throws IOException {
        var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
        var server = HttpServer.create(address, BACKLOG);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var door = new WebhookDoor(agencies, received, Clock.systemUTC());
        var api = new DemoApi(agencies, received, acknowledgements);
        var pages = new Pages(agencies, received, acknowledgements);
        server.createContext("/", router(door, api, pages));
        server.start();
        return new Simulator(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    void end() {
        server.stop(0);
    }

    private static Router router(WebhookDoor door, DemoApi api, Pages pages) {
        return new Router()
                .on("GET", "/api/health", _ -> Reply.json(200, "{\"status\":\"UP\"}"))
                .on("POST", "/{}/webhook", door::receive)
                .on("GET", "/api/arrivals", api::arrivals)
                .on("GET", "/api/mails", api::mails)
                .on("GET", "/api/defects", api::defects)
                .on("GET", "/api/agencies", api::agencies)
                .on("POST", "/api/agencies/{}/behaviour", api::behave)
                .on("POST", "/api/arrivals/{}/acknowledge", api::acknowledge)
                .on("GET", "/", pages::overview)
                .on("GET", "/mails", pages::mails)
                .on("GET", "/{}", pages::agency)
                .on("POST", "/{}/behaviour", pages::behave)
                .on("POST", "/{}/arrivals/{}/acknowledge", pages::acknowledge);
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new IllegalStateException(name + " is not set"));
    }
}
