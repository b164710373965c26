package nl.buro3.productentool.sales.bundle;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The bundles that customers put together. */
@Service
public class Bundles {

    /**
     * What is in a bundle, in its order, for its organisation's people and for employees.
     *
     * @throws NoSuchElementException when there is none with this number, or it is somebody else's
     */
    @PreAuthorize("isAuthenticated()")
    public List<BundleLine> lines(long bundle) {
        throw new NoSuchElementException("no bundle " + bundle);
    }
}
