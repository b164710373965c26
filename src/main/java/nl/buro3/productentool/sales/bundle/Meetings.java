package nl.buro3.productentool.sales.bundle;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Meetings extends JpaRepository<BundleMeeting, Long> {

    Optional<BundleMeeting> findFirstByBundleIdOrderByIdDesc(long bundleId);
}
