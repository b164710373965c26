package nl.buro3.productentool.common;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where requests come from, for limits: one IPv4 address, or the 64 bits of an IPv6 address that one connection is given
 * as a whole. An office is one network, whatever number of people sit in it.
 *
 * @param name the address, or the prefix of one; empty for what is no address
 */
public record Network(String name) {

    private static final int PREFIX_BYTES = 8;

    /**
     * The network that an address belongs to.
     *
     * @param address as a servlet request names its sender, such as {@code 192.0.2.7} or {@code 2001:db8::7%eth0}
     */
    public static Network of(String address) {
        try {
            InetAddress sender = InetAddress.ofLiteral(address.replaceFirst("%.*", ""));
            return new Network(sender instanceof Inet6Address ? prefix(sender) : sender.getHostAddress());
        } catch (IllegalArgumentException e) {
            return new Network("");
        }
    }

    private static String prefix(InetAddress sender) {
        return HexFormat.of().formatHex(Arrays.copyOf(sender.getAddress(), PREFIX_BYTES)) + "/64";
    }
}
