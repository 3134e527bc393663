package org.threshold.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.threshold.local.server.Ports;

/**
 * What can be chosen about a local stack: an environment variable counts more than a line of {@code
 * deploy/up.properties}, and both have the same name.
 *
 * @param repository the folder that holds the modules
 * @param data the folder that everything is kept in
 */
public record Settings(
        Path repository, Path data, Map<Port, Integer> ports, Map<Memory, String> memories) {

    private static final String DATA = "THRESHOLD_DATA";
    private static final int LAST_PORT = 65_535;
    private static final Pattern MEMORY = Pattern.compile("[1-9][0-9]*[mMgG]");
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");

    public Settings {
        ports = Map.copyOf(ports);
        memories = Map.copyOf(memories);
    }

    /** The settings of the repository's own file and of the given environment. */
    public static Settings read(Path repository, Map<String, String> environment) {
        Map<String, String> chosen =
                new HashMap<>(file(repository.resolve("deploy/up.properties")));
        chosen.putAll(environment);
        return of(repository.toAbsolutePath().normalize(), chosen);
    }

    /** Free ports and a folder of its own. */
    static Settings onFreePorts(Path repository, Path data) {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        List.of(Port.values()).forEach(port -> ports.put(port, Ports.orFree(0)));
        return new Settings(
                repository.toAbsolutePath().normalize(), data.toAbsolutePath(), ports, Map.of());
    }

    /** The same with another heap for one program, in the words of {@code -Xmx}. */
    Settings withMemory(Memory program, String heap) {
        Map<Memory, String> other = new EnumMap<>(Memory.class);
        other.putAll(memories);
        other.put(program, heap);
        return new Settings(repository, data, ports, other);
    }

    static Settings of(Path repository, Map<String, String> chosen) {
        return new Settings(
                repository,
                repository.resolve(chosen.getOrDefault(DATA, ".threshold")),
                ports(chosen),
                memories(chosen));
    }

    public int port(Port port) {
        return ports.getOrDefault(port, port.usual());
    }

    public String memory(Memory memory) {
        return memories.getOrDefault(memory, memory.usual());
    }

    /** The address of what listens on the port, without a slash at its end. */
    public String http(Port port) {
        return "http://127.0.0.1:" + port(port);
    }

    public Path credentials() {
        return data.resolve("credentials.json");
    }

    private static Map<Port, Integer> ports(Map<String, String> chosen) {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        Map<Integer, Port> users = new HashMap<>();
        for (var port : Port.values()) {
            var text = chosen.getOrDefault(port.setting(), Integer.toString(port.usual()));
            var number = number(port, text);
            var other = users.put(number, port);
            if (other != null) {
                throw new WrongSetting(
                        "%s and %s are both %d. Choose another port for one of them"
                                .formatted(other.setting(), port.setting(), number));
            }
            ports.put(port, number);
        }
        return ports;
    }

    private static int number(Port port, String text) {
        if (!PORT.matcher(text).matches() || Integer.parseInt(text) > LAST_PORT) {
            throw new WrongSetting(
                    "%s is \"%s\". Give a port between 1 and %d"
                            .formatted(port.setting(), text, LAST_PORT));
        }
        return Integer.parseInt(text);
    }

    private static Map<Memory, String> memories(Map<String, String> chosen) {
        Map<Memory, String> memories = new EnumMap<>(Memory.class);
        for (var memory : Memory.values()) {
            var text = chosen.getOrDefault(memory.setting(), memory.usual());
            if (!MEMORY.matcher(text).matches()) {
                throw new WrongSetting(
                        "%s is \"%s\". Give a number and m or g, for example %s"
                                .formatted(memory.setting(), text, memory.usual()));
            }
            memories.put(memory, text);
        }
        return memories;
    }

    private static Map<String, String> file(Path file) {
        var lines = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                lines.load(reader);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
        Map<String, String> settings = new HashMap<>();
        lines.stringPropertyNames()
                .forEach(name -> settings.put(name, lines.getProperty(name).strip()));
        return settings;
    }
}
