package nl.buro3.productentool.catalog;

import org.springframework.data.jpa.repository.JpaRepository;

interface ExamplePictures extends JpaRepository<ExamplePicture, Long> {}
