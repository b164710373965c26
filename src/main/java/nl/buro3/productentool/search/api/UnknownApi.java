package nl.buro3.productentool.search.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers addresses below {@code /api} that there are not, so that a program gets problem details and no page. */
@RestController
@Hidden
class UnknownApi {

    @GetMapping("/api/**")
    void unknown() {
        ErrorResponseException problem = new ErrorResponseException(HttpStatus.NOT_FOUND);
        problem.setTitle("Dit adres is er niet");
        problem.setDetail("De beschrijving van de API staat op /api.");
        throw problem;
    }
}
