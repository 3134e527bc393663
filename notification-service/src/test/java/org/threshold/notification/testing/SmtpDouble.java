package org.threshold.notification.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLSocket;

/** A mail server that keeps what it is told, and misbehaves as it is asked to. */
public final class SmtpDouble implements AutoCloseable {

    /** What it does wrong. */
    public enum Way {
        /** It knows no STARTTLS. */
        NO_TLS,
        /** It offers STARTTLS and then refuses it. */
        TLS_REFUSED,
        /** It shows a certificate that no authority has signed. */
        TLS_NOT_TRUSTED,
        /** It takes the whole mail and hangs up without a word. */
        DROPS_AFTER_DATA,
        /** It takes the whole mail and says nothing more. */
        HANGS_AFTER_DATA,
        /** It does not know the mailbox. */
        NO_SUCH_MAILBOX
    }

    private final ServerSocket server;
    private final Way way;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    private SmtpDouble(ServerSocket server, Way way) {
        this.server = server;
        this.way = way;
        Thread.ofVirtual().name("smtp").start(this::accept);
    }

    /** One that is listening on a free port. */
    public static SmtpDouble that(Way way) {
        try {
            return new SmtpDouble(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), way);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The first word of each line that it was told, and the lines of a mail as they came. */
    public List<String> heard() {
        return heard;
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            server.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                talk(server.accept());
            }
        } catch (SocketException closed) {
            heard.add("closed");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void talk(Socket plain) {
        try (plain) {
            say(plain, "220 double");
            converse(plain);
        } catch (IOException hungUp) {
            heard.add("hung up");
        }
    }

    private void converse(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String line = in.readLine();
        while (line != null) {
            String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            heard.add(verb);
            if (verb.equals("STARTTLS") && way != Way.TLS_REFUSED) {
                say(socket, "220 go on");
                converse(secured(socket));
                return;
            }
            if (verb.equals("DATA") && !takes(socket, in)) {
                return;
            }
            if (!verb.equals("DATA")) {
                say(socket, answer(verb));
            }
            line = in.readLine();
        }
    }

    private String answer(String verb) {
        return switch (verb) {
            case "EHLO" -> offersTls() ? "250-double\r\n250 STARTTLS" : "250 double";
            case "STARTTLS" -> "454 TLS not available";
            case "RCPT" -> way == Way.NO_SUCH_MAILBOX ? "550 no such mailbox" : "250 ok";
            default -> "250 ok";
        };
    }

    private boolean offersTls() {
        return way == Way.TLS_REFUSED || way == Way.TLS_NOT_TRUSTED;
    }

    /** Whether the conversation goes on after the mail. */
    private boolean takes(Socket socket, BufferedReader in) throws IOException {
        say(socket, "354 go on");
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            heard.add(line);
        }
        if (way == Way.DROPS_AFTER_DATA) {
            return false;
        }
        if (way == Way.HANGS_AFTER_DATA) {
            awaitClosing();
            return false;
        }
        say(socket, "250 taken");
        return true;
    }

    private static Socket secured(Socket plain) throws IOException {
        SSLSocket secured =
                (SSLSocket)
                        SelfSigned.context()
                                .getSocketFactory()
                                .createSocket(plain, "127.0.0.1", plain.getPort(), true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
