package nl.buro3.productentool.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Organisations extends JpaRepository<Organisation, Long> {

    Optional<Organisation> findByHandle(String handle);

    List<Organisation> findAllByOrderByName();
}
