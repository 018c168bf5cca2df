package soundscape;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Refuses every way to the network that Java has, and remembers what was tried. For a whole process, which it spoils. */
final class NetworkTrap {
    private static final List<String> TRIED = new CopyOnWriteArrayList<>();

    private NetworkTrap() {}

    @SuppressWarnings("deprecation") // nothing else sees every socket
    static void set() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused("Socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused("ServerSocket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused("DatagramSocket");
        });
        System.setProperty("java.nio.channels.spi.SelectorProvider", Channels.class.getName());
        ProxySelector.setDefault(new Proxies());
        URL.setURLStreamHandlerFactory(
                protocol -> Set.of("http", "https", "ftp").contains(protocol) ? new Addresses() : null);
    }

    static List<String> tried() {
        return List.copyOf(TRIED);
    }

    private static IllegalStateException refused(String what) {
        TRIED.add(what);
        return new IllegalStateException("no network: " + what);
    }

    private static final class Proxies extends ProxySelector {
        @Override
        public List<Proxy> select(URI address) {
            throw refused("ProxySelector");
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException failure) {}
    }

    private static final class Addresses extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) {
            throw refused("URL");
        }
    }

    /** Takes the place of Java's own channels, by name. */
    public static final class Channels extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            throw refused("DatagramChannel");
        }

        @Override
        public DatagramChannel openDatagramChannel(java.net.ProtocolFamily family) {
            throw refused("DatagramChannel");
        }

        @Override
        public Pipe openPipe() {
            throw refused("Pipe");
        }

        @Override
        public AbstractSelector openSelector() {
            throw refused("Selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw refused("ServerSocketChannel");
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw refused("SocketChannel");
        }
    }
}
