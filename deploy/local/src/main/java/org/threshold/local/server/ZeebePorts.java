package org.threshold.local.server;

/**
 * The ports of a local Zeebe; 0 stands for a free one each time.
 *
 * @param grpc what clients connect to
 * @param actuator health, metrics and, where switched on, the clock
 * @param command the broker's own, for its gateway
 * @param internal the broker's own, for other brokers
 * @param rest the gateway's HTTP interface, asked only whether the partition works
 */
public record ZeebePorts(int grpc, int actuator, int command, int internal, int rest) {

    public ZeebePorts {
        grpc = Ports.orFree(grpc);
        actuator = Ports.orFree(actuator);
        command = Ports.orFree(command);
        internal = Ports.orFree(internal);
        rest = Ports.orFree(rest);
    }

    /** Free ports. */
    public static ZeebePorts free() {
        return new ZeebePorts(0, 0, 0, 0, 0);
    }
}
