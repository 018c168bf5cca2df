package soundscape.config;

import java.util.ArrayList;
import java.util.List;

/** The order in which a file's tables of circuits stand when a zkVM is written. */
final class TableOrder {
    private TableOrder() {}

    /**
     * For each table the index of the present one that it is or is a copy of. One that could not be read stands before
     * the first one that came after it in the file, and last where none did: so it never ceases to be the final circuit
     * because of a copy that was put behind those that were read.
     */
    static List<Integer> of(Zkvm zkvm) {
        List<Integer> order =
                new ArrayList<>(zkvm.entries().stream().map(CircuitEntry::table).toList());
        for (UnreadCircuit unread : zkvm.unread()) {
            if (unread.whole()) {
                int place = 0;
                while (place < order.size() && order.get(place) < unread.table()) {
                    place++;
                }
                order.add(place, unread.table());
            }
        }
        return order;
    }
}
